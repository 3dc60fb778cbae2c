import Diagnostics

extension ToolFinding {
  /// What the vocabulary can get wrong.
  static let vocabulary = [
    ToolFinding(
      "duplicate-id", .error,
      "Two entries of the vocabulary have one id.",
      fix: "Rename one."),
    ToolFinding(
      "duplicate-name", .error,
      "A name means two things, or is written twice.",
      fix: "Keep one of the two."),
    ToolFinding(
      "bad-name", .error,
      "A name that no text can match.",
      fix: "Write plain words with single blanks or hyphens between them."),
    ToolFinding(
      "bad-phrase", .error,
      "A phrase that no text can match.",
      fix: "Write words; `*` is any ending, `#` a number, `(…)?` what may be left out."),
    ToolFinding(
      "unknown-id", .error,
      "The vocabulary has no entry of this id.",
      fix: "Take the id that the finding offers."),
    ToolFinding(
      "class-cycle", .error,
      "A class is within itself.",
      fix: "Take out one of the `within` that lead back to it."),
  ]
}
