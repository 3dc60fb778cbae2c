extension ToolFinding {
  /// All of them, each once; a test looks for those that are missing.
  static let groups: [(title: String, findings: [ToolFinding])] = [
    ("Rules and statements", rules), ("Vocabulary", vocabulary),
    ("Front matter and settings", frontMatter),
    ("Markdown", text), ("Files, links and sources", links), ("Templates", templates),
  ]
}
