import Prose

/// Makes the index of a site, in steps of which each can be done for many parts at once:
/// ``lists(ofPart:)``, then ``places(ofName:among:)``, beside both ``block(_:)``, and then
/// ``files(_:_:_:)``.
package struct IndexBuilder: Sendable {
  /// The places of the stems of one part.
  package struct PartLists: Sendable { let lists: Postings.Lists }
  /// The places that a name stands for; none if no page has its other names.
  package struct NamePlaces: Sendable { let alias: AliasPlaces? }
  /// What lists of results show of a few pages, and their texts.
  package struct Block: Sendable { let pages: PageBlock }

  private let settings: SearchSettings
  private let articles: [SearchArticle]
  private let pages: IndexPages
  private let names: [AliasName]
  private let levels: ImpactLevels
  private let ranking: Ranking
  /// The stems are worked on in two to this many parts.
  private let partBits: Int
  /// The stems, by number, that the names' other names are made of.
  private let wanted: Set<Int>

  /// - Parameters:
  ///   - articles: in any order.
  ///   - words: where the articles' words were numbered.
  ///   - settings: the site's.
  ///   - jobs: how many parts are worked on at once.
  package init(
    _ articles: [SearchArticle], words: SearchWords, settings: SearchSettings, jobs: Int = 1
  ) {
    self.init(articles, words: words, settings: settings, jobs: jobs, ranking: .standard)
  }

  init(
    _ articles: [SearchArticle], words: SearchWords, settings: SearchSettings, jobs: Int,
    ranking: Ranking
  ) {
    self.articles = articles
    self.settings = settings
    self.ranking = ranking
    let places = PagePlaces(articles, order: settings.groups)
    pages = IndexPages(articles, places, words: words.snapshot())
    names = AliasName.names(of: settings.synonyms)
    // With few units to tell apart, their order is decided by smaller differences.
    levels = ImpactLevels(count: places.slots.count < 1_000 ? 16 : 8)
    partBits = min(max(2, Int.bitWidth - max(0, jobs - 1).leadingZeroBitCount), 6)
    wanted = Set(
      names.lazy.flatMap { $0.stems.joined() }.compactMap { [pages] in
        pages.words.stems.existingNumber(of: $0[...])
      })
  }

  package var parts: Range<Int> { 0..<1 << partBits }

  package func lists(ofPart part: Int) -> PartLists {
    PartLists(
      lists: Postings(pages: pages, part: part, partBits: partBits)
        .lists(levels, ranking, keeping: wanted))
  }

  package var nameIndices: Range<Int> { names.indices }

  package func places(ofName name: Int, among lists: [PartLists]) -> NamePlaces {
    let found = names[name].found { stem in
      guard let number = pages.words.stems.existingNumber(of: stem[...]) else { return [] }
      return lists[number & (lists.count - 1)].lists.kept[number] ?? []
    }
    guard !found.postings.isEmpty else { return NamePlaces(alias: nil) }
    return NamePlaces(
      alias: AliasPlaces(others: found.others, places: PlaceList(found.postings[...], levels)))
  }

  package var blocks: Range<Int> { 0..<pages.places.blockCount }

  package func block(_ number: Int) -> Block {
    let places = pages.places
    let first = number * places.blockSize
    return Block(
      pages: PageBlock(
        number, places.sizes,
        places.pages(inBlock: number).map { page in
          PageBlock.Page(
            place: places.slots[page] - first, topic: places.topics[page],
            article: articles[places.articles[page]])
        }))
  }

  /// All files of the index, from what the steps before made, in their order.
  package func files(
    _ lists: [PartLists], _ aliases: [NamePlaces], _ blocks: [Block]
  ) -> [SearchFile] {
    let entries = TermEntries.all(pages, lists.map(\.lists), names, aliases.map(\.alias))
    let shards = TermShards(
      entries, titles: titles(entries), between: pages.places.sizes.shard)
    let root = IndexRoot(
      basePath: settings.basePath, unitCount: pages.unitCount, places: pages.places,
      levels: levels, ranking: ranking, shards: shards,
      lexicon: Lexicon(pages, names, pins: pinWords).files, blocks: blocks.map(\.pages),
      pins: pins, commonStems: CommonStems(entries))
    return SearchFile.all(
      root.files() + entries.flatMap(\.tails), texts: blocks.flatMap(\.pages.parts),
      isOffline: settings.isOffline)
  }

  /// The titles of all pages, each with the stem by which it is found.
  private func titles(_ entries: [TermEntry]) -> [TermShards.Title] {
    var units: [[UInt8]: Int] = [:]
    units.reserveCapacity(entries.count)
    for entry in entries { units[entry.key] = entry.own?.units }
    return zip(pages.places.articles, pages.places.slots).compactMap { article, slot in
      articles[article].titleKey.map {
        TermShards.Title(stem: $0.rarest(units), hash: $0.hash, slot: slot)
      }
    }
  }

  /// Those of the site, then those of its pages by slot.
  private var askedPins: [(words: [[UInt8]], slot: Int?)] {
    let places = pages.places
    return settings.pins.map { (Prose.searchWords(of: $0), nil) }
      + zip(places.articles, places.slots).flatMap { article, slot in
        articles[article].pins.map { (Prose.searchWords(of: $0), slot) }
      }
  }

  private var pinWords: [[UInt8]] { askedPins.flatMap(\.words) }

  private var pins: [(stems: [UInt8], slot: Int?)] {
    askedPins.compactMap { words, slot in
      let stems = Set(words.map(Stemmer.stem)).sorted { $0.isBefore($1) }
      return stems.isEmpty ? nil : (Array(stems.joined(separator: [.blank])), slot)
    }
  }

  /// The whole index, made step by step.
  package var files: [SearchFile] {
    let lists = parts.map(lists(ofPart:))
    return files(
      lists, nameIndices.map { places(ofName: $0, among: lists) }, blocks.map(block))
  }
}
