import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct LifecycleTests {
  static func site(_ keys: String) -> SiteArchive {
    SampleSite.archive.replacing(
      "reviewed: 2026-03-01", with: "reviewed: 2026-03-01\n\(keys)",
      in: "content/conditions/cramp.md")
  }

  @Test(arguments: [
    ("publish: 2026-06-01", "2026-05-31", false), ("publish: 2026-06-01", "2026-06-01", true),
    ("expires: 2026-06-01", "2026-05-31", true), ("expires: 2026-06-01", "2026-06-01", false),
  ])
  func `an article is there from its first day to the day before its last`(
    _ keys: String, _ now: String, _ isThere: Bool
  ) async throws {
    let site = try await BuiltSite(Self.site(keys), now: now)
    #expect(site.outcome.result == .done)
    #expect((site.files["conditions/cramp/index.html"] != nil) == isThere)
    #expect(try site.page("sitemap.xml").contains("/conditions/cramp/") == isThere)
    #expect(try site.page("feed.xml").contains("/conditions/cramp/") == isThere)
  }

  @Test func `a withdrawn article leaves a page that says why, and nothing else`() async throws {
    let site = try await BuiltSite(
      Self.site("withdrawn: \"The advice was <wrong>.\"\naliases: [/old-cramp/]"))
    #expect(site.outcome.result == .done)
    let page = try site.page("conditions/cramp/index.html")
    #expect(page.contains("The advice was &lt;wrong&gt;."))
    #expect(!page.contains("A cramp hurts"))
    #expect(try site.page("old-cramp/index.html").contains("url=/conditions/cramp/"))
    #expect(try !site.page("sitemap.xml").contains("/conditions/cramp/"))
    #expect(try !site.page("feed.xml").contains("/conditions/cramp/"))
    #expect(try !site.page("a-z/index.html").contains("/conditions/cramp/"))
    #expect(try !site.page("conditions/index.html").contains("/conditions/cramp/"))
  }

  @Test(arguments: [("2027-03-01", false), ("2027-03-02", true)])
  func `an overdue review is said on the page, in the report and by a warning`(
    _ now: String, _ isOverdue: Bool
  ) async throws {
    let site = try await BuiltSite(now: now)
    let report = try site.page("reviews.json")
    let entry = try #require(report.firstRange(of: "conditions/cramp.md"))
    let rest = report[entry.upperBound...]
    #expect(rest.prefix { $0 != "}" }.contains("\"isOverdue\":\(isOverdue)"))
    let overdue = site.findings().filter { $0.hasSuffix(" review-overdue") }
    #expect(overdue.contains { $0.hasPrefix("content/conditions/cramp.md") } == isOverdue)
  }

  @Test func `a withdrawn article counts as such`() async throws {
    let site = try await BuiltSite(Self.site("withdrawn: wrong"))
    #expect(site.outcome.counts.text == "8 articles read: 7 published, 1 withdrawn")
  }
}
