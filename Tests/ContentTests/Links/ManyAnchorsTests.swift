import Content
import Diagnostics
import Testing

@Suite(.timeLimit(.minutes(1))) struct ManyAnchorsTests {
  @Test func `thousands of broken anchors on a long page are found in time`() throws {
    let body = (0..<10_000).map { "## Heading \($0)\n\n[a](#nothing-\($0))\n\n" }.joined()
    let path = ContentPath("about.md")
    var findings = FileFindings(file: "content/about.md")
    let base = try BaseURL("https://example.org/")
    let article = try #require(
      Article.load(
        text: "---\ntitle: T\ndescription: D.\n---\n" + body, path: path,
        configuration: SiteConfiguration(title: "T", description: "D", baseURL: base),
        sources: SourceCatalog(), now: .unixEpoch, findings: &findings))
    let page = PageRecord(article, file: "content/about.md")
    let found = LinkIndex(pages: [page]).check(page)
    #expect(found.count == 10_000)
    #expect(found.allSatisfy { $0.rule == "broken-anchor" })
  }
}
