import TestSupport
import Testing

@Suite(.temporaryFolder) struct DisclosureTests {
  @Test func `a page shows what it states itself, and else what the site does`() async throws {
    let site = SampleSite.archive.replacing(
      "funding: none", with: "funding: A charity & its members", in: "content/site.yml"
    ).replacing(
      "reviewed: 2026-01-15", with: "reviewed: 2026-01-15\nconflicts: The author sells pads",
      in: "content/heat-therapy/pads.md")
    let built = try await BuiltSite(site)
    let pads = try built.page("heat-therapy/pads/index.html")
    #expect(pads.contains("<strong>Funding:</strong> A charity &amp; its members"))
    #expect(pads.contains("<strong>Conflicts of interest:</strong> The author sells pads"))
    #expect(
      try built.page("about/index.html").contains("<strong>Conflicts of interest:</strong> none"))
  }

  @Test func `a site that states nothing shows nothing, and is told`() async throws {
    let site = SampleSite.archive.replacing(
      "funding: none\nconflicts: none\n", with: "", in: "content/site.yml")
    let built = try await BuiltSite(site)
    #expect(try !built.page("stretching/calf/index.html").contains("disclosure"))
    #expect(built.findings().count { $0.hasSuffix("disclosure-missing") } == 6)
  }
}
