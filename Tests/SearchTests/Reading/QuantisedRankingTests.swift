import Content
import Foundation
import Testing

@testable import Search

/// Whether results come in as good an order by rounded weights and capped lists as by exact ones.
@Suite struct QuantisedRankingTests {
  struct Ranked {
    var index: SearchIndex
    /// Where each stem stands, with unrounded weights.
    var exact: [[UInt8]: [Posting]] = [:]

    init() throws {
      let words = SearchWords()
      let articles = try WholeIndexTests.articles(1_500).sorted { $0.key < $1.key }
        .map { try IndexedSite.article($0.key, $0.value, words: words) }
      let order = Area.allCases.map(PageGroup.area)
      let builder = IndexBuilder(articles, words: words, settings: SearchSettings(groups: order))
      let files = Dictionary(
        builder.files.map { (String($0.path.dropFirst("search/".count).dropLast(4)), $0.bytes()) },
        uniquingKeysWith: { first, _ in first })
      index = try SearchIndex { files[$0] }
      let pages = IndexPages(
        articles, PagePlaces(articles, order: order), words: words.snapshot())
      let lists = Postings(pages: pages, part: 0, partBits: 0)
        .lists(ImpactLevels(count: 8), .standard, keeping: Set(0..<pages.words.stems.count))
      for (stem, places) in lists.kept { exact[Array(pages.words.stems[stem])] = places }
    }

    /// The pages that have any of the stems, the best first.
    func found(
      _ stems: [[UInt8]], _ places: ([UInt8]) throws -> [SearchIndex.Place]
    ) throws -> [PageRanking.Found] {
      let idfs = stems.map { index.root.idf(units: exact[$0]?.count ?? 0) }
      let terms = try stems.enumerated().map { number, stem in
        PageRanking.Term(
          covers: 1 << UInt32(number),
          sources: [.init(places: try places(stem), factor: idfs[number], isCut: false)])
      }
      return PageRanking(index.root, terms).found(idfs: idfs)
    }
  }

  static let ranked = Result { try Ranked() }

  static let queries = [
    "warm", "warm calf", "slow night rest", "stretch knee", "easy towel d7", "page t12 rest",
    "more u30 warm", "night", "calf stretch towel knee", "d5 d6 d7 slow",
  ]

  @Test func `the first ten are within a hundredth of the exact order's nDCG`() throws {
    let shares = try Self.queries.map(Self.share(of:))
    #expect(shares.reduce(0, +) / Double(shares.count) > 0.99, "of each: \(shares)")
  }

  /// What the first ten gain, as a part of what they would in the exact order.
  private static func share(of query: String) throws -> Double {
    let ranked = try ranked.get()
    let stems = query.split(separator: " ").map { Stemmer.stem(Array($0.utf8)) }
    let exact = try ranked.found(stems) { stem in
      (ranked.exact[stem] ?? []).map {
        SearchIndex.Place(number: Int($0.place), weight: Double($0.weight))
      }
    }
    let rounded = try ranked.found(stems) { stem in
      var shards = SearchIndex.Shards()
      let list = try ranked.index.entry(stem, &shards)?.own
      return try list.map { try ranked.index.places(of: $0) } ?? []
    }
    let gains = Dictionary(uniqueKeysWithValues: exact.map { ($0.slot, $0.score) })
    let best = gain(exact.prefix(10).map(\.score))
    try #require(best > 0)
    return gain(rounded.prefix(10).map { gains[$0.slot] ?? 0 }) / best
  }

  /// Discounted cumulative gain: each gain by the inverse of its rank's length in bits, about.
  private static func gain(_ gains: [Double]) -> Double {
    gains.enumerated().reduce(0) { $0 + $1.element / log2(Double($1.offset + 2)) }
  }
}
