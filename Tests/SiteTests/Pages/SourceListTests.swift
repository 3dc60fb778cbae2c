import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct SourceListTests {
  @Test func `cited sources have numbers and lead back, the others are background reading`()
    async throws
  {
    let site = SampleSite.archive.replacing(
      "sources: [fda-heat]", with: "sources: [nhs-cramps, fda-heat]",
      in: "content/heat-therapy/pads.md"
    ).replacing(
      "[@fda-heat; @nhs-cramps]", with: "[@nhs-cramps]", in: "content/heat-therapy/pads.md"
    )
    .replacing("[@fda-heat]", with: "", in: "content/safety/statements/heat-limit.md")
    let page = try #require(try await BuiltSite(site).markup["heat-therapy/pads/index.html"])
    #expect(page.ids.isSuperset(of: ["source-1", "page:background-reading"]))
    #expect(!page.ids.contains("source-2"))
    let back = page.values(of: "href").map(\.value).filter { $0.hasPrefix("#cite-") }
    #expect(back == ["#cite-1-1", "#cite-1-2", "#cite-1-3"])
    #expect(page.ids.isSuperset(of: back.map { String($0.dropFirst()) }))
  }

  @Test(arguments: ["1", "1-1", "source-1"])
  func `a source's key is never taken for another's number`(_ key: String) async throws {
    let site = SampleSite.archive.replacing(
      "fda-heat:", with: "\"\(key)\":", in: "content/sources.yml"
    )
    .replacing("[fda-heat]", with: "[\"\(key)\"]", in: "content/safety/rules/every-article.yml")
    .replacing("[@fda-heat]", with: "", in: "content/safety/statements/heat-limit.md")
    .replacing("[fda-heat]", with: "[\"\(key)\"]", in: "content/heat-therapy/pads.md")
    .replacing("[fda-heat]", with: "[\"\(key)\"]", in: "content/conditions/cramp.md")
    .replacing("[fda-heat]", with: "[\"\(key)\"]", in: "content/stretching/calf.md")
    .replacing(
      "[@fda-heat; @nhs-cramps]", with: "[@nhs-cramps]", in: "content/heat-therapy/pads.md"
    )
    .replacing("[fda-heat]", with: "[\"\(key)\"]", in: "content/stretching/calf.md")
    .replacing("[fda-heat]", with: "[\"\(key)\"]", in: "content/conditions/cramp.md")
    let built = try await BuiltSite(site)
    #expect(built.errors() == [])
    #expect(built.markup["heat-therapy/pads/index.html"]?.mistakes == [])
  }

  @Test func `the page of all sources says who rests on each`() async throws {
    let page = try await BuiltSite().page("sources/index.html")
    let heat = try #require(page.firstRange(of: "<li id=\"fda-heat\">"))
    let entry = page[heat.upperBound...].split(separator: "<li id=")[0]
    #expect(entry.contains("href=\"/heat-therapy/pads/\"") && entry.contains("regulator"))
    #expect(!entry.contains("href=\"/about/\""))
  }
}
