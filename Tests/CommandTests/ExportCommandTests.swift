import Foundation
import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct ExportCommandTests {
  private struct Action: Decodable {
    struct Index: Decodable { var _id: String }
    var index: Index
  }

  private struct Document: Decodable, Equatable {
    var url: String
    var title: String
    var heading: String?
    var text: String
    var area: String?
  }

  @Test func `each part of a published article is an action and a document`() async throws {
    try SampleSite.write(
      SampleSite.archive.adding(
        """
        -- content/stretching/walks.md --
        ---
        title: Short walks
        description: "Why to \\"walk\\"."
        reviewed: 2026-02-01
        ---
        Walk **a little** [@nhs-cramps].

        > [!SAFETY] ask-first

        ## How far? {#far}

        A line.

        ## Très loin

        The end.

        """), to: TemporaryFolder.current("site"))
    let run = try await remedy(["export"])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { Data($0.utf8) }
    let decoder = JSONDecoder()
    let ids = try stride(from: 0, to: lines.count, by: 2).map {
      try decoder.decode(Action.self, from: lines[$0]).index._id
    }
    let documents = try stride(from: 1, to: lines.count, by: 2).map {
      try decoder.decode(Document.self, from: lines[$0])
    }
    #expect(Set(ids).count == ids.count && ids.count == documents.count)
    let start = try #require(ids.firstIndex(of: "/stretching/walks/"))
    #expect(
      ids[start...].prefix(3) == [
        "/stretching/walks/", "/stretching/walks/#far", "/stretching/walks/#très-loin",
      ])
    #expect(documents[start].text == "Why to \"walk\". Walk a little.")
    #expect(documents[start].area == "stretching" && documents[start].heading == nil)
    #expect(documents[start + 1].heading == "How far?" && documents[start + 1].text == "A line.")
    #expect(documents[start + 1].url.hasSuffix("/stretching/walks/#far"))
  }

  @Test func `an article that can't be published can't be exported`() async throws {
    try SampleSite.write(OutputTests.broken, to: TemporaryFolder.current("site"))
    let run = try await remedy("export")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.rules.contains("ask-first") && run.error.hasSuffix("; nothing was exported\n"))
  }

  @Test func `a draft isn't exported`() async throws {
    try SampleSite.write(
      SampleSite.archive.adding(
        """
        -- content/stretching/later.md --
        ---
        title: Later
        description: Not yet.
        reviewed: 2026-02-01
        sources: [nhs-cramps]
        draft: true
        ---
        Nothing.

        """), to: TemporaryFolder.current("site"))
    let run = try await remedy("export")
    #expect(run.status == 0)
    #expect(!run.output.contains("/later/") && run.output.contains("/stretching/calf/"))
  }
}
