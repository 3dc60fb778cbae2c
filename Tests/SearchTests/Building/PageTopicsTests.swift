import Testing

@testable import Search

@Suite struct PageTopicsTests {
  static func hashes(_ titles: [String], bucketSize: Int = 4) -> [UInt64?] {
    PageTopics(titles.map { TitleKey(title: $0) }, bucketSize: bucketSize).hashes
  }

  @Test func `pages whose titles share a rare word have one topic`() {
    let hashes = Self.hashes([
      "What is a calf cramp?", "What eases a calf at night?", "What is a stiff neck?",
      "Heat for the neck", "What is heat?", "What is a heat pack?",
    ])
    #expect(hashes[0] == hashes[1])
    #expect(hashes[2] == hashes[3])
    #expect(hashes[0] != hashes[2])
    #expect(hashes.allSatisfy { $0 != nil })
  }

  @Test func `a word of one title is no topic`() {
    #expect(Self.hashes(["Calf", "Neck", "Jaw"]) == [nil, nil, nil])
  }

  @Test(arguments: [(3, 4, true), (32, 4, true), (33, 4, false), (2, 12, false), (3, 12, true)])
  func `a topic has a good part of a bucket's pages, and fills few buckets`(
    _ titles: Int, _ bucketSize: Int, _ isTopic: Bool
  ) {
    let hashes = Self.hashes(
      (0..<titles).map { "Cramps, part x\($0)y" }, bucketSize: bucketSize)
    #expect(hashes.allSatisfy { ($0 != nil) == isTopic })
  }

  @Test func `a page without a word in its title has none`() {
    #expect(Self.hashes(["?", "Cramps", "Cramps"]).map { $0 == nil } == [true, false, false])
  }

  @Test func `topics don't depend on the order of the pages`() {
    let titles = ["Neck heat", "Heat at night", "Neck at night", "Night rest", "Jaw heat"]
    #expect(Self.hashes(titles) == Self.hashes(titles.reversed()).reversed())
  }
}
