/// What the pages of a group are about, by their titles, so that those which one query finds are in
/// few files.
struct PageTopics: Sendable {
  /// For each title that was given a hash, the same for all pages about one thing; none for a page
  /// that shares its topic with too few, or with too many.
  private(set) var hashes: [UInt64?]

  /// A topic is the rarest of a title's stems that a good part of a bucket's pages share; what fills
  /// many buckets, such as "what is", is none.
  ///
  /// - Parameters:
  ///   - titles: of the pages.
  ///   - fill: how many pages are in a bucket, at most, on average.
  init(_ titles: [TitleKey?], fill: Int) {
    let shared = max(2, fill / 3)...fill * 8
    var table = WordTable()
    let stems = titles.map { title in
      title.map { $0.eachStem.map { table.number(of: $0) } } ?? []
    }
    var counts = [Int](repeating: 0, count: table.count)
    for stem in stems.joined() { counts[stem] += 1 }
    // By doublings, so that a new page seldom makes another stem the rarest, and all pages move that
    // have both; then the longer one, which tells more. A title's stems are sorted: the first one is
    // taken of those that are alike.
    func rarity(of stem: Int) -> (Int, Int) {
      (Int.bitWidth - counts[stem].leadingZeroBitCount, -table[stem].count)
    }
    hashes = stems.map { stems in
      stems.filter { shared.contains(counts[$0]) }.min { rarity(of: $0) < rarity(of: $1) }
        .map { ContentHash.hash(table[$0]) }
    }
  }
}
