import Testing

@testable import Search

@Suite struct PageSlotsTests {
  static func addresses(_ count: Int) -> [String] {
    (0..<count).map { "/stretching/page-\($0 * 7919)/" }
  }

  @Test(arguments: [0, 1, 2, 3, 4, 6, 7, 100, 767, 768, 769, 5_000])
  func `every page has a slot of its own, and a quarter is free`(_ count: Int) {
    let slots = PageSlots(Self.addresses(count))
    #expect(Set(slots.slots).count == count)
    #expect(slots.slots.allSatisfy { (0..<slots.count).contains($0) })
    #expect(count * 4 <= slots.count * 3)
    #expect(slots.count & (slots.count - 1) == 0)
  }

  @Test(arguments: [10, 100, 700, 3_000])
  func `the order in which pages are given doesn't matter`(_ count: Int) {
    let addresses = Self.addresses(count)
    let reversed = PageSlots(addresses.reversed())
    #expect(PageSlots(addresses).slots == reversed.slots.reversed())
  }

  /// How many of the others move, at most, if any of a few pages is added.
  @Test(arguments: [(20, 5), (100, 12), (500, 24), (3_000, 60)])
  func `a new page moves few of the others`(_ count: Int, _ limit: Int) {
    let addresses = Self.addresses(count)
    let before = PageSlots(addresses)
    let moved = (0..<40).compactMap { number -> Int? in
      let after = PageSlots(["/stretching/new-\(number)/"] + addresses)
      guard after.count == before.count else { return nil }
      return zip(before.slots, after.slots.dropFirst()).count { $0 != $1 }
    }
    #expect(!moved.isEmpty)
    #expect(moved.max().map { $0 <= limit } == true, "moved: \(moved)")
    #expect(moved.reduce(0, +) <= moved.count * 6, "moved: \(moved)")
  }
}
