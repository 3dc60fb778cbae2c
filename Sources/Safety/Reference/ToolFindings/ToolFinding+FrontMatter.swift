import Diagnostics

extension ToolFinding {
  /// What front matter, `site.yml`, `sources.yml` and the other YAML files can get wrong.
  static let frontMatter = [
    ToolFinding(
      "no-front-matter", .error,
      "An article starts with front matter, and this file doesn't.",
      fix: "Start with a line `---`, the keys, and `---` again."),
    ToolFinding(
      "front-matter-fence", .error,
      "The front matter isn't closed, or its fence isn't exactly `---`. Its keys would "
        + "be published as text, and a `draft: true` among them ignored.",
      fix: "Write `---` on a line of its own before and after the keys."),
    ToolFinding(
      "bad-yaml", .error,
      "This is no YAML that can be read.",
      fix: "Mend what the message says; put texts that hold `: ` or ` #` in quotes."),
    ToolFinding(
      "yaml-bomb", .error,
      "Aliases stand for far more text than the file has.",
      fix: "Write the values out instead of naming them with `&` and `*`."),
    ToolFinding(
      "duplicate-key", .error,
      "A key is written twice, and only one of the two could be meant.",
      fix: "Keep one."),
    ToolFinding(
      "unknown-key", .error,
      "There is no such key here. A key that is misspelled would do nothing, and nobody "
        + "would notice.",
      fix: "Take the name that the finding offers, or delete the key."),
    ToolFinding(
      "missing-key", .error,
      "A key that is required is not there, or has no value.",
      fix: "Add it."),
    ToolFinding(
      "wrong-type", .error,
      "A value is of another kind than its key takes: a text for a list, say.",
      fix: "Write it as the finding shows."),
    ToolFinding(
      "bad-value", .error,
      "A value is of the right kind, but can't be used.",
      fix: "Take one of those that the finding names."),
    ToolFinding(
      "bad-date", .error,
      "A date isn't in the calendar, or can't be true: a review in the future, or due "
        + "before it was made.",
      fix: "Write year-month-day, such as 2026-11-01, and look which day is meant."),
    ToolFinding(
      "lonely-synonym", .warning,
      "A group of synonyms has one name, which a search finds without it.",
      fix: "Add another name for the same thing, or delete the group."),
    ToolFinding(
      "crowded-synonyms", .error,
      "A group of synonyms has over a hundred names, each of which is looked for with every other.",
      fix: "Make several groups of it, each of names for one thing."),
    ToolFinding(
      "duplicate-synonym", .warning,
      "A name stands twice in `synonyms.yml`. In two groups it finds what both of them mean.",
      fix: "Keep it in one place, or join the groups."),
    ToolFinding(
      "long-title", .warning,
      "Search engines cut a title of this length.",
      fix: "Say it shorter, and the rest in `description`."),
    ToolFinding(
      "review-overdue", .warning,
      "The day of the next review has passed. What was right then may no longer be.",
      fix: "Check the text against its sources, then set `reviewed`."),
  ]
}
