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
  /// Of each a number that pages about one thing share.
  private(set) var topics: [UInt64] = []
  /// How many buckets are a block, which has one check in the root.
  static let blockBuckets = 8

  /// How large the files are.
  let sizes: IndexSizes
  /// How many slots there are, free ones included.
  private(set) var slotCount = 0

  /// - Parameters:
  ///   - articles: in any order.
  ///   - order: the groups; those without an article are left out.
  init(_ articles: [SearchArticle], order: [PageGroup]) {
    let members = Dictionary(
      grouping: articles.indices.filter { articles[$0].kind.searchGroup != nil },
      by: { articles[$0].kind.searchGroup })
    sizes = IndexSizes(pages: order.reduce(0) { $0 + (members[$1]?.count ?? 0) })
    for group in order {
      if let pages = members[group] { add(pages, of: group, among: articles) }
    }
  }

  /// Adds a group's pages, in the order of their slots.
  private mutating func add(_ pages: [Int], of group: PageGroup, among articles: [SearchArticle]) {
    let topics = PageTopics(pages.map { articles[$0].titleKey }, fill: sizes.fill).hashes
    let entries = zip(pages, topics).map { page, topic in
      let address = articles[page].url.text
      return PageSlots.Page(address: address, topic: topic ?? ContentHash.hash(address.utf8))
    }
    let table = PageSlots(entries, bucketSize: sizes.bucket, fill: sizes.fill)
    for index in pages.indices.sorted(by: { table.slots[$0] < table.slots[$1] }) {
      slots.append(slotCount + table.slots[index])
      self.articles.append(pages[index])
      self.topics.append(entries[index].topic)
    }
    groups.append(Group(group: group, slots: table.count, pages: pages.count))
    slotCount += table.count
  }

  var blockSize: Int { sizes.bucket * Self.blockBuckets }

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
