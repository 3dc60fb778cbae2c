extension SearchIndex {
  /// Stems that a page must have in one of its units, one after the other, or must not.
  private struct Phrase {
    var stems: [[UInt8]]
    /// For each page, as bits, its units that have all of them; nil if one of them is nowhere.
    var units: [Int: UInt32]?
  }

  /// Only so many pages are read to see whether words stand one after the other.
  private static let mostChecked = 40

  /// Leaves only pages that have the phrases of a query, and none that has what it excludes.
  ///
  /// - Returns: the pages, and whether there may be more.
  func filter(
    _ pages: [PageRanking.Found], by query: ResolvedQuery
  ) throws(SearchIndexError) -> (pages: [PageRanking.Found], isCut: Bool) {
    var shards = Shards()
    var outs: [Phrase] = []
    for words in query.query.excluded {
      let phrase = try phrase(words.map(Stemmer.stem)) { (stem) throws(SearchIndexError) in
        try self.entry(stem, &shards)
      }
      if phrase.units != nil { outs.append(phrase) }
    }
    var wanted: [Phrase] = []
    for numbers in query.query.phrases {
      let words = numbers.map { query.words[$0] }
      var entries = words.makeIterator()
      wanted.append(
        try phrase(words.map(\.stem)) { (_) throws(SearchIndexError) in entries.next()?.entry })
    }
    let left = pages.filter { page in
      wanted.allSatisfy { $0.units?[page.slot] != nil }
        && !outs.contains { $0.stems.count < 2 && $0.units?[page.slot] != nil }
    }
    wanted.removeAll { $0.stems.count < 2 }
    outs.removeAll { $0.stems.count < 2 }
    guard !wanted.isEmpty || !outs.isEmpty else { return (left, false) }
    var kept: [PageRanking.Found] = []
    for page in left.prefix(Self.mostChecked) {
      let (has, hasOut) = (try haveAll(wanted, page.slot), try haveAny(outs, page.slot))
      if has, !hasOut { kept.append(page) }
    }
    if wanted.isEmpty { kept += left.dropFirst(Self.mostChecked) }
    return (kept, left.count > Self.mostChecked)
  }

  private func phrase(
    _ stems: [[UInt8]], _ entry: ([UInt8]) throws(SearchIndexError) -> Entry?
  ) throws(SearchIndexError) -> Phrase {
    var common: Set<Int>?
    for stem in stems {
      guard let own = try entry(stem)?.own else { return Phrase(stems: stems, units: nil) }
      let places = Set(try allPlaces(of: own).map(\.number))
      common = common?.intersection(places) ?? places
    }
    var units: [Int: UInt32] = [:]
    for place in common ?? [] { units[place >> 4, default: 0] |= 1 << UInt32(place & 15) }
    return Phrase(stems: stems, units: units)
  }

  private func haveAll(_ phrases: [Phrase], _ slot: Int) throws(SearchIndexError) -> Bool {
    for phrase in phrases {
      guard try isPhrase(phrase, on: slot) else { return false }
    }
    return true
  }

  private func haveAny(_ phrases: [Phrase], _ slot: Int) throws(SearchIndexError) -> Bool {
    for phrase in phrases {
      if try isPhrase(phrase, on: slot) { return true }
    }
    return false
  }

  private func isPhrase(_ phrase: Phrase, on slot: Int) throws(SearchIndexError) -> Bool {
    guard let units = phrase.units?[slot] else { return false }
    let (page, texts) = (try page(at: slot), try texts(at: slot))
    for unit in 0..<16 where units >> UInt32(unit) & 1 == 1 {
      let title = SearchText(
        unit == 0 ? page.title : page.heading(ofUnit: unit)?.title ?? ""
      ).stems
      // What isn't in the title stands in other names of the page, whose text isn't kept.
      if unit == 0, !phrase.stems.allSatisfy(title.contains) { return true }
      if title.contains(phrase: phrase.stems) { return true }
      if texts.indices.contains(unit - 1),
        SearchText(texts[unit - 1]).stems.contains(phrase: phrase.stems)
      {
        return true
      }
    }
    return false
  }
}

extension [[UInt8]] {
  fileprivate func contains(phrase: [[UInt8]]) -> Bool {
    indices.contains { self[$0...].starts(with: phrase) }
  }
}
