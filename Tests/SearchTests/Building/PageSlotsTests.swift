import Testing

@testable import Search

@Suite struct PageSlotsTests {
  /// Pages of which each is about something else, or so many are about the same thing.
  static func pages(_ count: Int, together: Int = 1) -> [PageSlots.Page] {
    (0..<count).map { number in
      PageSlots.Page(
        address: "/stretching/page-\(number * 7919)/",
        topic: ContentHash.hash("topic \(number / together)".utf8))
    }
  }

  @Test(arguments: [0, 1, 2, 3, 4, 6, 7, 100, 767, 768, 769, 5_000], [1, 6, 10_000])
  func `every page has a slot of its own, and some are free`(_ count: Int, _ together: Int) {
    let slots = PageSlots(Self.pages(count, together: together), bucketSize: 4, fill: 3)
    #expect(Set(slots.slots).count == count)
    #expect(slots.slots.allSatisfy { (0..<slots.count).contains($0) })
    #expect(count * 4 <= slots.count * 3)
  }

  @Test(arguments: [1, 30, 31, 400, 2_999, 3_073], [3, 8, 36])
  func `buckets are as full as they may be, or half as full`(_ count: Int, _ fill: Int) {
    let slots = PageSlots(Self.pages(count), bucketSize: 48, fill: fill)
    let buckets = slots.count / 48
    #expect(slots.count % 48 == 0)
    #expect(buckets * fill >= count)
    #expect(buckets == 1 || buckets * fill < count * 2)
  }

  @Test(arguments: [10, 100, 700, 3_000], [1, 6])
  func `the order in which pages are given doesn't matter`(_ count: Int, _ together: Int) {
    let pages = Self.pages(count, together: together)
    let reversed = PageSlots(pages.reversed(), bucketSize: 12, fill: 8)
    #expect(PageSlots(pages, bucketSize: 12, fill: 8).slots == reversed.slots.reversed())
  }

  @Test func `pages about one thing share a bucket, or lie in the next ones`() {
    let slots = PageSlots(Self.pages(3_000, together: 6), bucketSize: 12, fill: 8).slots
    let buckets = stride(from: 0, to: 3_000, by: 6).map { first in
      Set(slots[first..<first + 6].map { $0 / 12 }).count
    }
    #expect(buckets.reduce(0, +) < 500 * 3 / 2)
  }

  @Test func `thousands of pages about one thing fill one bucket after the other`() {
    let slots = PageSlots(Self.pages(60_000, together: 60_000), bucketSize: 4, fill: 3).slots
    #expect(Set(slots).count == 60_000)
    #expect(Set(slots.map { $0 / 4 }).count == 15_000)
  }

  /// How many of the others move, at most, if any of a few pages is added.
  @Test(arguments: [(20, 5), (100, 12), (500, 24), (3_000, 60)], [1, 6])
  func `a new page moves few of the others`(_ size: (count: Int, limit: Int), _ together: Int) {
    let pages = Self.pages(size.count, together: together)
    let before = PageSlots(pages, bucketSize: 12, fill: 8)
    let moved = (0..<40).compactMap { number -> Int? in
      let new = PageSlots.Page(
        address: "/stretching/new-\(number)/", topic: pages[number % pages.count].topic)
      let after = PageSlots([new] + pages, bucketSize: 12, fill: 8)
      guard after.count == before.count else { return nil }
      return zip(before.slots, after.slots.dropFirst()).count { $0 != $1 }
    }
    #expect(!moved.isEmpty)
    #expect(moved.max().map { $0 <= size.limit } == true, "moved: \(moved)")
    #expect(moved.reduce(0, +) <= moved.count * 8, "moved: \(moved)")
  }
}
