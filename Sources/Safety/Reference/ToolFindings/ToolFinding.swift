import Diagnostics

/// A finding that no rule of the site makes but this tool, explained.
struct ToolFinding: Sendable {
  var id: String
  /// The severity that it has, or has most often.
  var severity: Severity
  /// What is wrong and why that matters, in one or two sentences.
  var summary: String
  /// The way out, as a sentence.
  var fix: String

  init(_ id: String, _ severity: Severity, _ summary: String, fix: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.fix = fix
  }
}
