import Content

/// The pages of an index in the order of their slots, group by group.
struct PagePlaces: Sendable {
  struct Group: Sendable {
    var group: PageGroup
    var slots: Int
    var pages: Int
  }

  private(set) var groups: [Group] = []
  /// Which article each page is, by slot.
  private(set) var articles: [Int] = []
  /// The slot of each.
  private(set) var slots: [Int] = []
  /// How many buckets are a block, which has one check in the root.
  static let blockBuckets = 8

  /// How many slots share a bucket.
  let bucketSize: Int
  /// From how many bytes on a file of pages' texts is full.
  let textSize: Int

  /// - Parameters:
  ///   - articles: in any order.
  ///   - order: the groups; those without an article are left out.
  init(_ articles: [SearchArticle], order: [PageGroup]) {
    let members = Dictionary(
      grouping: articles.indices.filter { articles[$0].kind.searchGroup != nil },
      by: { articles[$0].kind.searchGroup })
    var start = 0
    for group in order {
      guard let pages = members[group] else { continue }
      let table = PageSlots(pages.map { articles[$0].url.text })
      for (slot, page) in zip(table.slots, pages).sorted(by: { $0.0 < $1.0 }) {
        slots.append(start + slot)
        self.articles.append(page)
      }
      groups.append(Group(group: group, slots: table.count, pages: pages.count))
      start += table.count
    }
    (bucketSize, textSize) = Self.sizes(pages: slots.count)
    slotCount = start
  }

  /// How many slots there are, free ones included.
  let slotCount: Int

  /// Small buckets and texts make few bytes of a list of results, large ones few files.
  private static func sizes(pages: Int) -> (bucket: Int, text: Int) {
    switch pages {
    case ...2_000: (4, 7_000)
    case ...20_000: (12, 6_600)
    default: (32, 16_000)
    }
  }

  var blockSize: Int { bucketSize * Self.blockBuckets }

  var blockCount: Int { (slotCount + blockSize - 1) / blockSize }

  /// The pages of a block, as indices of ``slots``.
  func pages(inBlock block: Int) -> Range<Int> {
    let first = slots.firstIndex(from: block * blockSize)
    return first..<slots.firstIndex(from: (block + 1) * blockSize)
  }
}

extension [Int] {
  /// Where the first of the sorted numbers is that isn't less than `number`.
  func firstIndex(from number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
