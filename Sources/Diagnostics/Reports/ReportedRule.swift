/// What a report says of a rule for readers who don't know it.
package struct ReportedRule: Hashable, Sendable {
  /// In kebab-case.
  package var id: String
  /// What it asks, as a sentence.
  package var summary: String
  /// What it asks and why, in a few sentences.
  package var description: String
  /// The severity that most of its findings have.
  package var severity: Severity
  /// What to do about it, in Markdown that is also readable as it is.
  package var help: String

  package init(
    id: String, summary: String, description: String, severity: Severity, help: String
  ) {
    self.id = id
    self.summary = summary
    self.description = description
    self.severity = severity
    self.help = help
  }
}
