import Testing

@testable import Search

@Suite struct PageTopicsTests {
  static func hashes(_ titles: [String], fill: Int = 3) -> [UInt64?] {
    PageTopics(titles.map { TitleKey(title: $0) }, fill: fill).hashes
  }

  @Test func `pages whose titles share a rare word have one topic`() {
    let hashes = Self.hashes([
      "What is a calf cramp?", "What eases a calf at night?", "What is a stiff neck?",
      "What helps a stiff neck?",
    ])
    #expect(hashes[0] == hashes[1])
    #expect(hashes[2] == hashes[3])
    #expect(hashes[0] != hashes[2])
    #expect(hashes.allSatisfy { $0 != nil })
  }

  @Test func `a word of one title is no topic`() {
    #expect(Self.hashes(["Calf", "Neck", "Jaw"]) == [nil, nil, nil])
  }

  @Test(arguments: [(2, 3, true), (24, 3, true), (25, 3, false), (11, 36, false), (12, 36, true)])
  func `a topic has a good part of a bucket's pages, and fills few buckets`(
    _ titles: Int, _ fill: Int, _ isTopic: Bool
  ) {
    let hashes = Self.hashes(
      (0..<titles).map { "Cramps, part x\($0)y" }, fill: fill)
    #expect(hashes.allSatisfy { ($0 != nil) == isTopic })
  }

  @Test func `of words about as rare the longer one is the topic`() {
    let before = ["Acid reflux", "Reflux and acid", "Acid rain"]
    #expect(
      Set(Self.hashes(before)).count == 1 + 1 && Self.hashes(before)[0] == Self.hashes(before)[1])
    #expect(Self.hashes(before + ["Reflux"])[0] == Self.hashes(before)[0])
  }

  @Test func `a page without a word in its title has none`() {
    #expect(Self.hashes(["?", "Cramps", "Cramps"]).map { $0 == nil } == [true, false, false])
  }

  @Test func `topics don't depend on the order of the pages`() {
    let titles = ["Neck heat", "Heat at night", "Neck at night", "Night rest", "Jaw heat"]
    #expect(Self.hashes(titles) == Self.hashes(titles.reversed()).reversed())
  }
}
