import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct PublisherTests {
  let site = TestSite()

  @Test func `the first site is published where nothing was`() async throws {
    let summary = try await site.publish(["index.html": "home", "a/b/index.html": "deep"])
    #expect(try site.published() == ["index.html": "home", "a/b/index.html": "deep"])
    #expect(summary == PublishSummary(written: 2))
  }

  @Test func `a later site replaces the earlier one exactly`() async throws {
    try await site.publish(["index.html": "old", "gone/index.html": "x", "same.html": "s"])
    let summary = try await site.publish(["index.html": "new", "same.html": "s", "a.html": "a"])
    #expect(try site.published() == ["index.html": "new", "same.html": "s", "a.html": "a"])
    #expect(summary == PublishSummary(written: 2, unchanged: 1, removed: 1))
  }

  @Test func `a folder with nothing of ours left in it goes`() async throws {
    try await site.publish(["index.html": "home", "gone/deep/index.html": "x"])
    try await site.publish(["index.html": "home"])
    #expect(!site.folder.holds("public/gone"))
  }

  @Test func `an unchanged file keeps its inode and its modification time`() async throws {
    try await site.publish(["same.html": "s", "other.html": "1"])
    try site.age("same.html")
    let before = try site.identity(of: "same.html")
    try await site.publish(["same.html": "s", "other.html": "2"])
    #expect(try site.identity(of: "same.html") == before)
  }

  @Test(arguments: ["changed", "s", "sam", "same!", ""])
  func `a file with other contents is written anew`(_ contents: String) async throws {
    try await site.publish(["page.html": "same"])
    try site.age("page.html")
    let before = try site.identity(of: "page.html")
    try await site.publish(["page.html": contents])
    #expect(try site.published() == ["page.html": contents])
    #expect(try site.identity(of: "page.html") != before)
  }

  @Test func `a site without any change isn't touched`() async throws {
    try await site.publish(["index.html": "home", "empty.txt": ""])
    let before = try site.identity(of: ".")
    let summary = try await site.publish(["index.html": "home", "empty.txt": ""])
    #expect(try site.identity(of: ".") == before)
    #expect(summary == PublishSummary(unchanged: 2))
  }

  @Test func `a file that someone changed or removed is put right`() async throws {
    try await site.publish(["a.html": "a", "b.html": "b"])
    try site.folder.write("vandal", to: "public/a.html")
    try site.folder.remove("public/b.html")
    try await site.publish(["a.html": "a", "b.html": "b"])
    #expect(try site.published() == ["a.html": "a", "b.html": "b"])
  }

  @Test func `a file in a folder's place, and the other way round, are replaced`() async throws {
    try await site.publish(["a": "file", "b/c": "in a folder"])
    try await site.publish(["a/c": "in a folder", "b": "file"])
    #expect(try site.published() == ["a/c": "in a folder", "b": "file"])
  }

  @Test func `a site of no files is published too`() async throws {
    try await site.publish(["index.html": "home"])
    try await site.publish([:])
    #expect(try site.published() == [:])
  }

  @Test func `nothing is left beside the output`() async throws {
    try await site.publish(["index.html": "1"])
    try await site.publish(["index.html": "2"])
    #expect(try site.folder.entries() == ["public"])
  }

  @Test func `the same site gives the same manifest, whatever the order`() async throws {
    let names = (0..<50).map { "page-\($0).html" }
    try await site.publish(Dictionary(uniqueKeysWithValues: names.map { ($0, "x") }))
    let lines = try site.folder.read("public/.remedy-manifest").split(separator: "\n")
    #expect(lines.first == "remedy-manifest 1")
    #expect(lines.dropFirst().map(String.init) == names.sorted())
  }
}
