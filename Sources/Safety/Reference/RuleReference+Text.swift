import Diagnostics

extension RuleReference {
  /// A line for each entry, in groups; ends in a line break.
  package var list: String {
    let width = entries.map(\.id.count).max() ?? 0
    return groups.map { group in
      group.entries.reduce("\(group.title)\n") { text, entry in
        let gap = String(repeating: " ", count: width - entry.id.count + 2)
        let severity = entry.severity.rawValue
        let column = severity + String(repeating: " ", count: 9 - severity.count)
        return text + "  \(entry.id)\(gap)\(column)\(entry.summary)\n"
      }
    }.joined(separator: "\n")
  }

  /// The whole reference as one Markdown document; ends in a line break.
  package var markdown: String {
    groups.reduce("# What `remedy lint` finds\n") { text, group in
      group.entries.reduce("\(text)\n## \(group.title)\n") { $0 + "\n" + $1.markdown(level: 3) }
    }
  }
}
