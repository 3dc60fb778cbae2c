/// Numbers the pages of a group so that pages about one thing lie together, and a new page changes few
/// of the others' numbers.
///
/// The group is a hash table of buckets: each page is in the first bucket with room from the one that
/// its topic names, and there at the first free slot from the one that its address names. If pages
/// were counted through, all after a new one would move, and with them most of the index; here only
/// a few of full buckets do.
struct PageSlots: Sendable {
  /// A page as the table sees it.
  struct Page: Sendable {
    var address: String
    /// A hash that pages about one thing share.
    var topic: UInt64
  }

  /// How many slots there are, a multiple of the bucket's.
  let count: Int
  /// For each page that was given, its slot.
  let slots: [Int]

  /// - Parameters:
  ///   - pages: with addresses of which each is there once.
  ///   - bucketSize: how many slots a bucket has.
  ///   - fill: how many pages it has at most, on average; fewer than slots.
  init(_ pages: [Page], bucketSize: Int, fill: Int) {
    var table = Table(buckets: Self.bucketCount(for: pages.count, fill), size: bucketSize)
    let hashed = pages.indices.map { (hash: ContentHash.hash(pages[$0].address.utf8), page: $0) }
    // Those that come first stay where they are, whatever comes after them.
    let ordered = hashed.sorted {
      (pages[$0.page].topic, $0.hash, pages[$0.page].address)
        < (pages[$1.page].topic, $1.hash, pages[$1.page].address)
    }
    var slots = [Int](repeating: 0, count: pages.count)
    for (hash, page) in ordered {
      slots[page] = table.takeSlot(topic: pages[page].topic, hash: hash)
    }
    count = table.count
    self.slots = slots
  }

  /// A power of two, or one and a half of one: few sites that grow reach the next, where all pages
  /// get new numbers, and buckets are at least half as full as they may be.
  private static func bucketCount(for pages: Int, _ fill: Int) -> Int {
    var (count, larger) = (1, 2)
    while count * fill < pages { (count, larger) = (larger, count == 1 ? 3 : count * 2) }
    return count
  }
}

extension PageSlots {
  /// Which slots are taken, bucket after bucket.
  private struct Table {
    let size: Int
    private var isTaken: [Bool]
    private var free: [Int]
    /// For a full bucket one after it before which all are full, too; for another one itself.
    private var next: [Int]

    init(buckets: Int, size: Int) {
      self.size = size
      isTaken = [Bool](repeating: false, count: buckets * size)
      free = [Int](repeating: size, count: buckets)
      next = Array(0..<buckets)
    }

    var count: Int { isTaken.count }

    /// There is a free one.
    mutating func takeSlot(topic: UInt64, hash: UInt64) -> Int {
      let bucket = bucketWithRoom(from: ContentHash.place(of: topic, among: next.count))
      var place = ContentHash.place(of: hash, among: size)
      while isTaken[bucket * size + place] { place = (place + 1) % size }
      isTaken[bucket * size + place] = true
      free[bucket] -= 1
      if free[bucket] == 0 { next[bucket] = (bucket + 1) % next.count }
      return bucket * size + place
    }

    /// Halves the way for those who come later, so that thousands of pages about one thing don't
    /// make each look through all the buckets of the others (path halving: van Leeuwen and Tarjan).
    private mutating func bucketWithRoom(from home: Int) -> Int {
      var bucket = home
      while next[bucket] != bucket {
        next[bucket] = next[next[bucket]]
        bucket = next[bucket]
      }
      return bucket
    }
  }
}
