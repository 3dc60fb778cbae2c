/// A query whose words were looked up.
struct ResolvedQuery {
  struct Word {
    /// As it was typed.
    var bytes: [UInt8]
    /// Where it stands in the query's text.
    var place: Range<Int>
    /// That of the word it was corrected to, if it was.
    var stem: [UInt8]
    var entry: SearchIndex.Entry?
    /// The stems that begin with it, if it is still being typed.
    var beginnings: [SearchIndex.Entry] = []
    var corrected: String?
    /// Other words that may have been meant, which are searched for as well.
    var instead: [(word: String, entry: SearchIndex.Entry)] = []
    var isKnown = false
    var also: [String] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var isFrame: Bool { FrameWords.all.contains(bytes) }
  }

  /// Several words of the query that have an entry of their own.
  struct Group {
    var stem: [UInt8]
    var entry: SearchIndex.Entry?
    var numbers: [Int]
  }

  let query: SearchQuery
  var words: [Word]
  /// Words joined by hyphens.
  var joined: [Group]
  /// Names of several words.
  var names: [Group] = []
  /// What the last word begins with, if it is still being typed.
  var beginning: [UInt8]?
  /// The slots of the pages whose title has just the query's words.
  var titled: [Int] = []
}

extension SearchIndex {
  func resolve(
    _ query: SearchQuery, _ options: SearchOptions
  ) throws(SearchIndexError) -> ResolvedQuery {
    var resolved = ResolvedQuery(query: query, words: [], joined: [])
    var shards = Shards()
    for word in query.words {
      let stem = Stemmer.stem(word.bytes)
      resolved.words.append(
        .init(bytes: word.bytes, place: word.place, stem: stem, entry: try entry(stem, &shards)))
    }
    for join in query.joined {
      let stem = Stemmer.stem(join.bytes)
      resolved.joined.append(
        .init(stem: stem, entry: try entry(stem, &shards), numbers: join.numbers))
    }
    if options.isLive, query.isOpen, let last = resolved.words.last {
      resolved.beginning = last.bytes
      resolved.words[resolved.words.count - 1].beginnings = try entries(beginning: last.bytes)
    }
    let names = try names(among: resolved.words, &shards)
    let grouped = resolved.joined.filter { $0.entry != nil } + names
    var found = Set(grouped.flatMap(\.numbers))
    if !options.isOriginal {
      for number in resolved.words.indices where !found.contains(number) {
        try correct(&resolved.words[number], &shards)
      }
    }
    resolved.names = try self.names(among: resolved.words, &shards)
    found.formUnion(resolved.names.flatMap(\.numbers))
    resolved.titled = try pages(titled: resolved.words.map(\.stem))
    for (number, word) in resolved.words.enumerated() {
      let isKnown = word.entry != nil || !word.beginnings.isEmpty || found.contains(number)
      resolved.words[number].isKnown = isKnown
      let names = resolved.names.filter { $0.numbers.first == number }.compactMap(\.entry)
      resolved.words[number].also =
        (word.instead.map(\.word) + ([word.entry].compactMap(\.self) + names).flatMap(\.names))
        .uniqued
    }
    return resolved
  }

  /// Several words after another that have an entry of their own, the longest first.
  private func names(
    among words: [ResolvedQuery.Word], _ shards: inout Shards
  ) throws(SearchIndexError) -> [ResolvedQuery.Group] {
    var names: [ResolvedQuery.Group] = []
    var start = 0
    while start < words.count {
      var length = min(6, words.count - start)
      while length > 1 {
        let stems = words[start..<start + length].map(\.stem)
        let key = Array(stems.joined(separator: [UInt8(ascii: " ")]))
        if let entry = try entry(key, among: stems[0], &shards) {
          names.append(
            .init(stem: key, entry: entry, numbers: Array(start..<start + length)))
          break
        }
        length -= 1
      }
      start += max(1, length)
    }
    return names
  }

  /// The stems that begin with what is being typed, or of which a word does; the most frequent first.
  private func entries(beginning typed: [UInt8]) throws(SearchIndexError) -> [Entry] {
    guard String(decoding: typed, as: UTF8.self).utf16.count > 1 else { return [] }
    var entries: [Entry] = []
    let first = root.shard(of: typed)
    if let first { entries += try self.entries(ofShard: first) }
    for shard in (first.map { $0 + 1 } ?? 0)..<root.shards.count {
      let count = shard - (first ?? -1) + 1
      guard count <= 4, root.shards[shard].first.starts(with: typed) else { break }
      entries += try self.entries(ofShard: shard)
    }
    let begun = entries.filter { entry in
      entry.hasPlaces && !entry.key.contains(UInt8(ascii: " "))
        && (entry.key.starts(with: typed) || entry.forms.contains { $0.starts(with: typed) })
    }
    let ordered = begun.enumerated().sorted {
      $0.element.units != $1.element.units
        ? $0.element.units > $1.element.units : $0.offset < $1.offset
    }
    return ordered.prefix(16).map(\.element)
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it is first.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
