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
  ///   - bucketSize: how many pages are a file, at most.
  init(_ titles: [TitleKey?], bucketSize: Int) {
    let shared = max(2, bucketSize / 4)...bucketSize * 8
    var table = WordTable()
    let stems = titles.map { title in
      title.map { $0.eachStem.map { table.number(of: $0) } } ?? []
    }
    var counts = [Int](repeating: 0, count: table.count)
    for stem in stems.joined() { counts[stem] += 1 }
    hashes = stems.map { stems in
      // A title's stems are sorted: of equally rare ones the first one is taken.
      stems.filter { shared.contains(counts[$0]) }.min { counts[$0] < counts[$1] }
        .map { ContentHash.hash(table[$0]) }
    }
  }
}
