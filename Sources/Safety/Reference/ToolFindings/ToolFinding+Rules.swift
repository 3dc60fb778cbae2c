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
      "fixed-baseline", .error,
      "The baseline lists a finding that is no longer there. An entry that stays would "
        + "let the mistake come back.",
      fix: "Delete the entry, or write the file again with `remedy lint --write-baseline`."),
  ]
}
