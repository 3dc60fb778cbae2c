import ArgumentParser

/// How `remedy lint` says what it found.
enum LintFormat: String, CaseIterable, ExpressibleByArgument {
  /// As a compiler does, for people.
  case text
  case json
  case sarif
  /// Workflow commands of GitHub Actions.
  case github

  /// Whether standard output holds the report and nothing else.
  var isDocument: Bool { self == .json || self == .sarif }
}
