package import Diagnostics

/// Names for the same thing, so that a search for one finds the others: `content/synonyms.yml`.
package struct SynonymGroups: Hashable, Sendable {
  /// Each with two names or more.
  package private(set) var groups: [[Located<String>]] = []
  /// The names that a group has so far, as they are compared, and where each was written first.
  private var places: [String: (group: Int, range: SourceRange)] = [:]

  /// How many names a group may have: each brings what is known by any other.
  package static let maximumSize = 100

  package init() {}

  package static func == (lhs: Self, rhs: Self) -> Bool { lhs.groups == rhs.groups }
  package func hash(into hasher: inout Hasher) { hasher.combine(groups) }

  /// Decodes the text of `synonyms.yml`; groups and names with mistakes are reported and left out.
  package static func parse(_ text: String, findings: inout FileFindings) -> SynonymGroups {
    var groups = SynonymGroups()
    guard let root = YAML.parse(text, findings: &findings) else { return groups }
    guard case .sequence(let items) = root.kind else {
      // Nothing but comments.
      if root.isEmpty || root.kind == .mapping([]) { return groups }
      findings.error(
        "wrong-type", "synonyms.yml must be a list of groups, not \(root.kindName)",
        at: root.range, fix: "write `- [heating pad, heat pad]`, one group a line")
      return groups
    }
    for (index, item) in items.enumerated() {
      groups.add(item, number: index, findings: &findings)
    }
    return groups
  }

  private mutating func add(_ item: YAMLValue, number: Int, findings: inout FileFindings) {
    guard case .sequence(let entries) = item.kind else {
      findings.error(
        "wrong-type", "a group of synonyms must be a list, not \(item.kindName)", at: item.range,
        fix: "write `- [heating pad, heat pad]`")
      return
    }
    let names = entries.compactMap { name(of: $0, in: number, findings: &findings) }
    guard names.count > 1 else {
      // What was left out of it has been reported.
      guard entries.count < 2 else { return }
      findings.warning(
        "lonely-synonym", "a group needs two names", at: item.range,
        why: "a search for the name finds it anyway",
        fix: "add another name for it, or delete the group")
      return
    }
    guard names.count <= Self.maximumSize else {
      findings.error(
        "crowded-synonyms",
        "a group may have \(Self.maximumSize) names, and this has \(names.count)",
        at: item.range, why: "each name is looked for with every other",
        fix: "make several groups of it")
      return
    }
    groups.append(names)
  }

  private mutating func name(
    of value: YAMLValue, in group: Int, findings: inout FileFindings
  ) -> Located<String>? {
    guard case .scalar(let text, _) = value.kind, !value.isEmpty, !Self.compared(text).isEmpty
    else {
      findings.error(
        "wrong-type", "each name must be a text, not \(value.kindName)", at: value.range,
        fix: "write a text, in quotes if it has a `:`")
      return nil
    }
    let key = Self.compared(text)
    if let first = places[key] {
      let line = first.range.lowerBound.line
      findings.warning(
        "duplicate-synonym",
        first.group == group
          ? "`\(text.prefix(40))` is in this group twice"
          : "`\(text.prefix(40))` is in another group too, on line \(line)",
        at: value.range, why: "one name in two groups finds what both of them mean",
        fix: "keep it in one place, or join the groups")
      return first.group == group ? nil : Located(text, at: value.range)
    }
    places[key] = (group, value.range)
    return Located(text, at: value.range)
  }

  /// Letter case, hyphens and further blanks make no other name.
  private static func compared(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
  }
}
