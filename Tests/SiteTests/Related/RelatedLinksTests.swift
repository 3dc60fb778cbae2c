import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct RelatedLinksTests {
  static let page = "stretching/calf/index.html"

  /// What the calf stretch's page offers next.
  static func related(_ archive: SiteArchive) async throws -> [String] {
    let page = try await BuiltSite(archive).page(page)
    guard let start = page.firstRange(of: "id=\"page:related\"") else { return [] }
    return page[start.upperBound...].prefix { $0 != "¶" }
      .split(separator: "</aside>")[0]
      .matches(of: #/<h3><a href="([^"]*)"/#).map { String($0.1) }
  }

  static func article(_ name: String, _ keys: String = "") -> String {
    """
    -- content/stretching/\(name).md --
    ---
    title: \(name)
    description: More of it.
    reviewed: 2026-02-01
    \(keys)
    ---
    Text [@nhs-cramps].

    > [!SAFETY] ask-first

    """
  }

  @Test func `what the editor pinned comes first`() async throws {
    let site = SampleSite.archive.replacing(
      "tags: [Calf, night]", with: "tags: [calf]\nrelated: [../heat-therapy/pads.md]",
      in: "content/stretching/calf.md")
    #expect(
      try await Self.related(site).prefix(2) == ["/heat-therapy/pads/", "/conditions/cramp/"])
  }

  @Test func `there are at most four, each once and never the page itself`() async throws {
    let site = SampleSite.archive.adding(
      (1...8).map { Self.article("more-\($0)", "tags: [calf, night]") }.joined())
    let related = try await Self.related(site)
    #expect(related.count == 4 && Set(related).count == 4)
    #expect(!related.contains("/stretching/calf/"))
  }

  @Test(arguments: ["draft: true", "withdrawn: wrong", "expires: 2026-01-01"])
  func `what readers can't see isn't offered`(_ key: String) async throws {
    let site = SampleSite.archive.adding(Self.article("hidden", "tags: [calf, night]\n\(key)"))
    let related = try await Self.related(site)
    #expect(!related.isEmpty && !related.contains("/stretching/hidden/"))
  }

  @Test func `plain pages neither offer nor are offered`() async throws {
    let site = SampleSite.archive.replacing(
      "title: About", with: "title: About\ntags: [calf, night]", in: "content/about.md")
    let built = try await BuiltSite(site)
    #expect(try !built.page("about/index.html").contains("page:related"))
    #expect(try await !Self.related(site).contains("/about/"))
  }
}
