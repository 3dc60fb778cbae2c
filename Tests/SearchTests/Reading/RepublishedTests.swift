import TestSupport
import Testing

@testable import Search

/// A browser with the root of a site that was published anew in the meantime.
@Suite(.enabled(if: Node.path != nil, Node.isMissing), .temporaryFolder)
struct RepublishedTests {
  private struct Request: Encodable {
    var kind: String
    var old: String?
    var files: String
    var query: String?
  }

  @Test func `the root is read again and the query answered from the new site`() throws {
    let (old, new) = (try TestIndex.large.get(), try TestIndex.ofSentences(pages: 440))
    try old.write(to: TemporaryFolder.current("old"))
    try new.write(to: TemporaryFolder.current("new"))
    let answer: [String] = try Node.answer(
      Request(
        kind: "republished", old: TemporaryFolder.current("old"),
        files: TemporaryFolder.current("new"), query: "muscle rest"))
    #expect(answer.first == "2")
    #expect(Array(answer.dropFirst()) == (try new.opened().search("muscle rest").summary))
  }

  @Test func `the root is read again once and not for ever`() throws {
    try TestIndex.large.get().write(to: TemporaryFolder.current("new"))
    let answer: [String] = try Node.answer(
      Request(kind: "alwaysStale", files: TemporaryFolder.current("new")))
    #expect(answer == ["2", "gone"])
  }
}
