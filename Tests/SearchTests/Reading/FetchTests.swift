import TestSupport
import Testing

@testable import Search

/// What a browser fetches for a query, and what it has to wait for.
@Suite(.enabled(if: Node.path != nil, Node.isMissing), .temporaryFolder)
struct FetchTests {
  private struct Request: Encodable {
    var kind = "rounds"
    var files: String
    var queries: [String]
  }

  /// The kinds of files (see Format.md), those that are asked for at one time together.
  @Test(arguments: [
    ("kepedor", ["r", "t", "m"]), ("muscle kepedor", ["r", "t", "m"]),
    // Misspelt where its shard is told from others, and not that of another word.
    ("tsinor", ["r", "tx", "t", "m"]), ("muscle tsinor", ["r", "tx", "t", "m"]),
    ("mlaror", ["r", "tx", "t", "m"]), ("kpedor", ["r", "tx", "m"]),
    // One that the filter takes for common.
    ("tuhapor", ["r", "t", "x", "m"]),
    // Misspelt after that.
    ("kepedorr", ["r", "tx", "m"]),
    ("qqqqqq", ["r", "tx"]),
  ])
  func `a misspelt word takes three fetches after the root at most, one after the other`(
    _ query: String, _ rounds: [String]
  ) throws {
    try TestIndex.large.get().write(to: TemporaryFolder.current("site"))
    let found: [[String]] = try Node.answer(
      Request(files: TemporaryFolder.current("site"), queries: [query]))
    #expect(found == [rounds])
  }

  @Test func `a small site is one fetch`() throws {
    try TestIndex(["a.md": "---\ntitle: Heat\ndescription: Warm.\n---\nHeat.\n"])
      .write(to: TemporaryFolder.current("site"))
    let found: [[String]] = try Node.answer(
      Request(files: TemporaryFolder.current("site"), queries: ["haet"]))
    #expect(found == [["r"]])
  }
}
