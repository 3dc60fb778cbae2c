import Content

/// Which ids stand above an id: a medicine's classes, a class's wider ones, a combination's parts.
struct ClassTree {
  private var links: [String: [String]] = [:]

  init(_ entries: [VocabularyEntry]) {
    let known = Set(entries.map(\.id.value))
    for entry in entries where links[entry.id.value] == nil {
      links[entry.id.value] = entry.links.map(\.value).filter(known.contains)
    }
  }

  /// All that `id` leads to, nearest first, each once; with a cycle also itself.
  func above(_ id: String) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var next = links[id] ?? []
    while !next.isEmpty {
      let level = next.filter { seen.insert($0).inserted }
      found += level
      next = level.flatMap { links[$0] ?? [] }
    }
    return found
  }
}
