package import Content
package import Diagnostics

/// All that can be found, explained and in groups: what `remedy explain`, the reports and the site's
/// own list of rules show.
package struct RuleReference: Sendable {
  package struct Group: Sendable {
    package var title: String
    package var entries: [RuleEntry]
  }

  /// What articles must do: the site's rules by their files, then the checks of the text.
  package let required: [Group]
  /// The same, then what the tool finds.
  package let groups: [Group]
  private let places: [String: (group: Int, entry: Int)]

  /// - Parameters:
  ///   - book: the site's rules; nil if there is no site.
  ///   - sources: what the rules rest on.
  package init(_ book: RuleBook?, sources: SourceCatalog = SourceCatalog()) {
    let checks = RuleNames.allChecks.map { RuleEntry($0.description, sources) }
    let tool = ToolFinding.groups.map {
      Group(title: $0.title, entries: $0.findings.map { RuleEntry($0) })
    }
    required =
      (book.map { Self.rules(of: $0, sources) } ?? [])
      + [Group(title: "Checks of the text", entries: checks)].filter { !$0.entries.isEmpty }
    groups = required + tool
    var places: [String: (group: Int, entry: Int)] = [:]
    for (group, entries) in groups.map(\.entries).enumerated() {
      for (entry, rule) in entries.enumerated() where places[rule.id] == nil {
        places[rule.id] = (group, entry)
      }
    }
    self.places = places
  }

  /// What is explained under `id`.
  package func entry(_ id: String) -> RuleEntry? {
    places[id].map { groups[$0.group].entries[$0.entry] }
  }

  package var entries: [RuleEntry] { groups.flatMap(\.entries) }

  /// What reports say of each.
  package var reported: [ReportedRule] {
    entries.map { entry in
      let help = "\(entry.fix) See `remedy explain \(entry.id)`."
      return ReportedRule(
        id: entry.id, summary: entry.summary,
        description: entry.why.isEmpty ? entry.summary : "\(entry.summary) \(entry.why)",
        severity: entry.severity, help: help)
    }
  }

  /// One group for each file, called as the file is.
  private static func rules(of book: RuleBook, _ sources: SourceCatalog) -> [Group] {
    var groups: [Group] = []
    var file: String?
    for rule in book.rules {
      if file != rule.file {
        groups.append(Group(title: title(of: rule.file, book.vocabulary), entries: []))
      }
      file = rule.file
      groups[groups.count - 1].entries.append(RuleEntry(rule, in: book, sources))
    }
    return groups
  }

  /// "content/safety/rules/heat-therapy.yml" → "Heat therapy", and "nsaids.yml" → "NSAIDs".
  private static func title(of file: String, _ vocabulary: Vocabulary) -> String {
    let name = file.split(separator: "/").last?.split(separator: ".").first ?? ""
    let words = name.split(separator: "-").map { word in
      let short = vocabulary.abbreviations.lazy.map(\.short.value).first { short in
        [short.lowercased(), short.lowercased() + "s"].contains(String(word))
      }
      return short.map { $0 + word.dropFirst($0.count) } ?? String(word)
    }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
