import Testing

@testable import Site

@Suite struct RelatedArticlesTests {
  static func features(
    _ words: [String], pinned: [Int] = [], group: Int = 0
  ) -> RelatedArticles.Features {
    RelatedArticles.Features(words: words.map { ($0, 1) }, pinned: pinned, group: group)
  }

  @Test func `articles that share a rare word come before those that share a common one`() {
    let found = RelatedArticles.find(
      among: [
        Self.features(["calf", "night"]), Self.features(["night"]), Self.features(["night"]),
        Self.features(["calf"], group: 1),
      ], count: 2)
    #expect(found[0] == [3, 1])
  }

  @Test func `what the editor pinned comes first`() {
    let found = RelatedArticles.find(
      among: [
        Self.features(["calf"], pinned: [2]), Self.features(["calf"]), Self.features([]),
      ], count: 2)
    #expect(found[0] == [2, 1])
  }

  @Test func `a short list is filled up from the same area`() {
    let found = RelatedArticles.find(
      among: [
        Self.features([]), Self.features([], group: 1), Self.features([]), Self.features([]),
      ],
      count: 2)
    #expect(found == [[2, 3], [], [3, 0], [0, 2]])
  }

  @Test func `no article is related to itself or named twice`() {
    let articles = (0..<300).map { index in
      Self.features(
        ["all", "third\(index % 3)", "rare\(index / 2)"], pinned: [index, index], group: index % 6)
    }
    let found = RelatedArticles.find(among: articles, count: 5)
    #expect(found.enumerated().allSatisfy { !$1.contains($0) && Set($1).count == $1.count })
    #expect(found.allSatisfy { $0.count == 5 })
  }

  @Test func `the result doesn't depend on the order in which words are given`() {
    let words = ["a", "b", "c", "d"]
    let forward = (0..<40).map { Self.features(Array(words.prefix($0 % 4 + 1))) }
    let backward = (0..<40).map { Self.features(words.prefix($0 % 4 + 1).reversed()) }
    #expect(
      RelatedArticles.find(among: forward, count: 4)
        == RelatedArticles.find(among: backward, count: 4))
  }
}
