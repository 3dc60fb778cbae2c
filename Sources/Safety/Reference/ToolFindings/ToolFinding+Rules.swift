import Diagnostics

extension ToolFinding {
  /// What the safety rules, the vocabulary, the statements and their use can get wrong.
  static let rules = [
    ToolFinding(
      "no-rules", .error,
      "There are no safety rules. Without them everything would pass, so that nothing "
        + "does.",
      fix: "Write them in `content/safety/rules/`."),
    ToolFinding(
      "duplicate-rule", .error,
      "Two rules have one id.",
      fix: "Rename one."),
    ToolFinding(
      "unknown-rule", .error,
      "There is no such rule to cover or to suppress.",
      fix: "Take the name that the finding offers; `remedy explain --all` lists them."),
    ToolFinding(
      "uncovered-rule", .error,
      "No statement covers the rule, so that no article could satisfy it.",
      fix: "Add its id to `covers` of a statement."),
    ToolFinding(
      "missing-example", .error,
      "A rule has no example. Examples are its documentation and its tests.",
      fix: "Write the body of an article that keeps it to `passing`, and of one that doesn't "
        + "to `failing`."),
    ToolFinding(
      "rule-example", .error,
      "An example of a rule or a check doesn't show what it should: one that passes is "
        + "found, or one that fails isn't, at its mark.",
      fix: "Mend the example, its `{==` marks, or the rule."),
    ToolFinding(
      "unverified-error", .error,
      "A rule that no source backs can't be an error: an error keeps an article from "
        + "its readers.",
      fix: "Name a source, or make it a warning."),
    ToolFinding(
      "unsafe-acceptance", .error,
      "A rule of severity error can't be satisfied by an article's own words. Words can "
        + "be found and be wrong.",
      fix: "Leave `accepts` out, or make the rule a warning."),
    ToolFinding(
      "wrong-container", .error,
      "A statement covers a rule that wants another kind of box, and would never "
        + "satisfy it.",
      fix: "Change the statement's kind, or cover the rule with another."),
    ToolFinding(
      "bad-pattern", .error,
      "A phrase of a rule can't be looked for.",
      fix: "Write words; `*` is any ending, `#` a number, `(…)?` what may be left out, "
        + "`(a/b)` a choice."),
    ToolFinding(
      "unknown-mention", .error,
      "A rule names something that the vocabulary doesn't have, so that it could never "
        + "apply.",
      fix: "Take the id that the finding offers, or add it to the vocabulary."),
    ToolFinding(
      "unknown-phrases", .error,
      "A rule names a list of phrases that the vocabulary doesn't have.",
      fix: "Take the name that the finding offers, or add the list to `phrases`."),
    ToolFinding(
      "unknown-statement", .error,
      "There is no statement of this name.",
      fix: "Take the name that the finding offers, or write the statement."),
    ToolFinding(
      "repeated-statement", .error,
      "An article includes a statement twice. A warning that is repeated is skipped.",
      fix: "Keep the first, and link to it."),
    ToolFinding(
      "empty-statement", .error,
      "A statement says nothing.",
      fix: "Write what readers must know."),
    ToolFinding(
      "statement-form", .error,
      "A statement holds something else than paragraphs and lists, or a link. It must "
        + "stand by itself as one box on any page.",
      fix: "Say it in words, or cite a source."),
    ToolFinding(
      "approval-outdated", .warning,
      "A statement was changed after a clinician approved it, so that it no longer is.",
      fix: "Ask for approval again, with the hash that the finding names."),
    ToolFinding(
      "awaiting-approval", .warning,
      "Statements have no clinician's approval. Every page that shows one says so.",
      fix: "Have a clinician check the text, then add `approval` with its hash."),
    ToolFinding(
      "bad-suppression", .error,
      "A `remedy-ignore` comment can't be read, or names what may not be ignored there.",
      fix: "Write it with a rule, a day and a reason, before the block that it is about."),
    ToolFinding(
      "expired-suppression", .warning,
      "The day until which a finding was to be ignored has passed.",
      fix: "Mend what it is about, or decide again and set a later day."),
    ToolFinding(
      "unused-suppression", .warning,
      "A comment suppresses a finding that isn't there.",
      fix: "Delete the comment."),
    ToolFinding(
      "conflicting-maximum", .error,
      "Two articles give different daily maxima of one medicine. A reader can't know "
        + "which to believe.",
      fix: "State the same maximum everywhere, or say for whom each is."),
    ToolFinding(
      "fixed-baseline", .error,
      "The baseline lists a finding that is no longer there. An entry that stays would "
        + "let the mistake come back.",
      fix: "Delete the entry, or write the file again with `remedy lint --write-baseline`."),
  ]
}
