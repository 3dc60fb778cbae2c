import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct SwapByRenamesTests {
  let site = TestSite(swap: .renames)

  @Test func `where folders can't be swapped, two renames do`() async throws {
    try site.folder.write("*", to: "public/.gitignore")
    try await site.publish(["index.html": "1", "same.html": "s"])
    try site.age("same.html")
    let before = try site.identity(of: "same.html")
    try await site.publish(["index.html": "2", "same.html": "s"])
    #expect(
      try site.published() == [".gitignore": "*", "index.html": "2", "same.html": "s"])
    #expect(try site.identity(of: "same.html") == before)
    #expect(try site.folder.entries() == ["public"])
  }
}
