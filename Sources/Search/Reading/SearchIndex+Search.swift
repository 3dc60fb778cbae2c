extension SearchIndex {
  /// Finds the pages that a text asks for, the best first.
  package func search(
    _ text: String, _ options: SearchOptions = SearchOptions()
  ) throws(SearchIndexError) -> SearchResult {
    let query = try resolve(SearchQuery(text), options)
    let terms = try terms(of: query)
    let ranked = try found(query, terms)
    let (found, isCut) = try filter(ranked, by: query)
    let chosen = root.groups.filter { options.groups.contains($0.id) }
    let shown =
      options.groups.isEmpty
      ? found : found.filter { page in chosen.contains { $0.slots.contains(page.slot) } }
    let marking = Marking(query)
    var pages: [SearchResult.Page] = []
    for page in shown.dropFirst(max(0, options.offset)).prefix(max(0, options.limit)) {
      pages.append(try result(page, query, marking))
    }
    let stems = Set(query.words.map { String(decoding: $0.stem, as: UTF8.self) })
    let pins = root.pins.filter { $0.stems.allSatisfy(stems.contains) }
    var helpPage: SearchResult.Page?
    if let slot = pins.lazy.compactMap(\.slot).first {
      helpPage = try result(
        PageRanking.Found(slot: slot, unit: 0, words: .max, score: 0), query, marking)
    }
    return SearchResult(
      words: query.words.map(SearchResult.Word.init),
      correctedText: query.correctedText,
      missing: query.words.filter { !$0.isKnown && !$0.isFrame }.map(\.shown).uniqued,
      total: shown.count,
      isCapped: isCut || terms.list.contains { $0.sources.contains(where: \.isCut) },
      groups: root.groups.map { group in
        SearchResult.Group(
          id: group.id, title: group.title, count: found.count { group.slots.contains($0.slot) })
      },
      needsHelp: !pins.isEmpty, helpPage: helpPage, pages: pages)
  }

  /// The best pages first; after some of them the best one for each word that may have been meant.
  private func found(
    _ query: ResolvedQuery, _ terms: (list: [PageRanking.Term], idfs: [Double])
  ) throws(SearchIndexError) -> [PageRanking.Found] {
    let pages = PageRanking(root, terms.list).found(idfs: terms.idfs)
    var others: [PageRanking.Found] = []
    for (number, word) in query.words.enumerated() where !word.instead.isEmpty {
      for entry in [word.entry] + word.instead.map(\.entry) {
        var meant = query
        meant.words[number].entry = entry
        meant.words[number].instead = []
        (meant.names, meant.titled) = ([], [])
        let terms = try self.terms(of: meant)
        others += PageRanking(root, terms.list).found(idfs: terms.idfs).prefix(1)
      }
    }
    guard !others.isEmpty else { return pages }
    let lead = query.words.contains { $0.corrected != nil } ? 2 : 3
    var slots: Set<Int> = []
    return (pages.prefix(lead) + others + pages.dropFirst(lead))
      .filter { slots.insert($0.slot).inserted }
  }

  /// What to score pages by: each stem once, then joined words and names; and how much each word of
  /// the query counts.
  private func terms(
    of query: ResolvedQuery
  ) throws(SearchIndexError) -> (list: [PageRanking.Term], idfs: [Double]) {
    var terms: [PageRanking.Term] = []
    var idfs = [Double](repeating: 0, count: query.words.count)
    var termOfStem: [[UInt8]: Int] = [:]
    for (number, word) in query.words.enumerated() {
      if let term = termOfStem[word.stem] {
        terms[term].covers |= 1 << UInt32(number)
        continue
      }
      var sources: [PageRanking.Term.Source] = []
      if let entry = word.entry { sources += try self.sources(of: entry, factor: 1) }
      for begun in word.beginnings { sources += try self.sources(of: begun, factor: root.prefix) }
      for other in word.instead where word.corrected != nil {
        sources += try self.sources(of: other.entry, factor: root.alias)
      }
      guard !sources.isEmpty else { continue }
      termOfStem[word.stem] = terms.count
      terms.append(PageRanking.Term(covers: 1 << UInt32(number), sources: sources))
      let leading = word.entry ?? word.beginnings.first ?? word.instead.first?.entry
      idfs[number] = root.idf(units: leading?.units ?? 0)
    }
    for group in query.joined + query.names {
      guard let entry = group.entry else { continue }
      let covers: UInt32 = group.numbers.reduce(0) { $0 | 1 << UInt32($1) }
      terms.append(PageRanking.Term(covers: covers, sources: try sources(of: entry, factor: 1)))
    }
    if !query.titled.isEmpty {
      terms.append(PageRanking.Term(titled: query.titled, factor: 4 * idfs.reduce(0, +)))
    }
    return (terms, idfs)
  }

  private func sources(
    of entry: Entry, factor: Double
  ) throws(SearchIndexError) -> [PageRanking.Term.Source] {
    var sources: [PageRanking.Term.Source] = []
    for (list, part) in [(entry.own, 1), (entry.alias, root.alias)] {
      guard let list else { continue }
      sources.append(
        PageRanking.Term.Source(
          places: try places(of: list), factor: factor * part * root.idf(units: list.units),
          isCut: list.tailCheck != nil))
    }
    return sources
  }

  private func result(
    _ found: PageRanking.Found, _ query: ResolvedQuery, _ marking: Marking
  ) throws(SearchIndexError) -> SearchResult.Page {
    let page = try page(at: found.slot)
    guard let group = root.group(of: found.slot) else { throw .broken("root") }
    let missing = query.words.enumerated().filter { number, word in
      word.isKnown && !word.isFrame && found.words >> UInt32(number) & 1 == 0
    }
    let texts = (try? texts(at: found.slot)) ?? []
    let unit = max(found.unit, 1) - 1
    let text = texts.indices.contains(unit) ? texts[unit] : ""
    return SearchResult.Page(
      url: root.basePath + page.address, title: page.title, groupID: group.id,
      groupTitle: group.title, reviewed: page.reviewed, lead: page.lead,
      heading: page.heading(ofUnit: found.unit).map { .init(id: $0.id, title: $0.title) },
      missing: missing.map(\.element.shown).uniqued,
      excerpt: Excerpt(of: text.isEmpty ? page.lead : text, marking).segments,
      score: found.score)
  }
}

extension PageRanking.Term {
  /// For pages whose title has just the query's words: they come first.
  fileprivate init(titled slots: [Int], factor: Double) {
    let places = slots.map { SearchIndex.Place(number: $0 << 4, weight: 1) }
    self.init(covers: .max, sources: [.init(places: places, factor: factor, isCut: false)])
  }
}

extension ResolvedQuery {
  fileprivate var correctedText: String? {
    guard words.contains(where: { $0.corrected != nil }) else { return nil }
    var text: [UInt8] = []
    var position = 0
    for word in words {
      guard let corrected = word.corrected else { continue }
      text += query.text[position..<word.place.lowerBound] + corrected.utf8
      position = word.place.upperBound
    }
    return String(decoding: text + query.text[position...], as: UTF8.self)
  }
}

extension ResolvedQuery.Word {
  fileprivate var shown: String { corrected ?? text }
}

extension SearchResult.Word {
  fileprivate init(_ word: ResolvedQuery.Word) {
    self.init(
      text: word.text, stem: String(decoding: word.stem, as: UTF8.self), isKnown: word.isKnown,
      corrected: word.corrected, also: word.also)
  }
}
