/// How large the files of an index are: small ones make few bytes of a list of results, large ones few
/// files.
struct IndexSizes: Sendable {
  /// How many slots share a bucket.
  let bucket: Int
  /// How many pages a bucket has at most, on average: the more slots stay free, the fewer pages a new
  /// one moves, and the more buckets differ in size.
  let fill: Int
  /// From how many bytes on a file of pages' texts is full.
  let text: Int
  /// A term shard ends about once in so many bytes; a power of two.
  let shard: Int
  /// At most how many bytes of a page's description are shown until its text has come.
  let lead: Int

  /// Those of an index of so many pages; measured so that a first query of a large site fetches less
  /// than 100 kB, and the index stays below 4,000 files at 10,000 pages and 12,000 at 100,000.
  init(pages: Int) {
    (bucket, fill, text, shard, lead) =
      switch pages {
      case ...2_000: (8, 3, 7_000, 2_048, 160)
      case ...20_000: (32, 8, 7_000, 2_048, 160)
      default: (48, 36, 26_500, 4_096, 80)
      }
  }
}
