import Content
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct SiteBuildTests {
  @Test func `a sound site is published whole`() async throws {
    let site = try await BuiltSite()
    #expect(site.outcome.result == .done)
    #expect(site.errors().isEmpty)
    let expected: Set = [
      "404.html", "a-z/index.html", "about/index.html", "conditions/cramp/index.html",
      "conditions/index.html", "feed.xml", "heat-therapy/index.html",
      "heat-therapy/pads/index.html", "heat/pads/index.html", "index.html", "reviews.json",
      "robots.txt", "search/index.html", "search/root.bin", "search/root.js", "safety/index.html",
      "safety/rules/index.html", "sitemap.xml",
      "sources/index.html",
      "stretching/calf/index.html", "stretching/index.html", "tags/calf/index.html",
      "tags/night/index.html", ".remedy-manifest", "site.webmanifest", "favicon.ico",
      "apple-touch-icon.png", "icon-192.png", "icon-512.png", "icon-maskable-512.png",
    ]
    // Assets and scripts are named by what is in them, excerpts by where their pages lie in the
    // index.
    let names = site.files.keys.filter {
      $0.matches(of: #/^assets/|^search/(p-|search\.|search-page\.|engine\.)/#).isEmpty
    }
    #expect(Set(names) == expected)
    #expect(site.outcome.counts.text == "8 articles read: 8 published")
  }

  @Test func `a page shows its statements, its numbered sources and its dates`() async throws {
    let page = try await BuiltSite().page("heat-therapy/pads/index.html")
    #expect(page.contains("data-statement=\"ask-first\""))
    #expect(page.contains("data-statement=\"heat-limit\""))
    #expect(page.contains("15 minutes &amp; no longer"))
    #expect(page.contains("id=\"source-1\"") && page.contains("href=\"#cite-1-1\""))
    #expect(page.contains("https://example.com/cramps?a=1&amp;b=2"))
    #expect(page.contains("January 15, 2026") && page.contains("January 15, 2027"))
  }

  @Test func `a former address leads on`() async throws {
    let page = try await BuiltSite().page("heat/pads/index.html")
    #expect(page.contains("url=/heat-therapy/pads/"))
    #expect(page.contains("rel=\"canonical\" href=\"https://example.org/heat-therapy/pads/\""))
  }

  @Test func `under a base path every address has it`() async throws {
    let site = try await BuiltSite(baseURL: "https://example.org/kb/")
    let addresses = try site.files.keys.filter { $0.hasSuffix(".html") }.flatMap { path in
      try site.page(path).matches(of: #/(?:href|src)="([^"]*)"/#).map { String($0.1) }
    }
    #expect(addresses.count > 100)
    #expect(
      addresses.filter {
        !$0.hasPrefix("/kb/") && !$0.hasPrefix("#") && !$0.hasPrefix("https://")
          && !$0.hasPrefix("tel:")
      }.isEmpty)
    #expect(try site.page("sitemap.xml").contains("<loc>https://example.org/kb/about/</loc>"))
  }

  @Test(arguments: [1, 3, 16])
  func `the bytes don't depend on the number of jobs or on the place`(_ jobs: Int) async throws {
    let first = try await BuiltSite(in: "a", jobs: 2)
    let second = try await BuiltSite(in: "b/deeper", jobs: jobs)
    #expect(first.files == second.files)
    #expect(first.files.count > 20)
  }

  @Test func `a second build changes nothing`() async throws {
    _ = try await BuiltSite()
    let again = try await BuiltSite(write: false)
    #expect(again.outcome.summary?.written == 0)
    #expect(again.outcome.summary?.removed == 0)
  }

  @Test func `pages of articles that are gone disappear`() async throws {
    _ = try await BuiltSite()
    try TemporaryFolder.current.remove("site/content/about.md")
    let again = try await BuiltSite(write: false)
    #expect(again.outcome.result == .done)
    #expect(again.files["about/index.html"] == nil)
  }

  @Test func `a long listing goes on in further pages`() async throws {
    let articles = (1...120).map { number in
      """
      -- content/stretching/more-\(number).md --
      ---
      title: More \(number)
      description: More of it.
      reviewed: 2026-02-01
      tags: [calf]
      ---
      Text [@nhs-cramps].

      > [!SAFETY] ask-first

      """
    }
    let site = try await BuiltSite(SampleSite.archive.adding(articles.joined()))
    #expect(site.outcome.result == .done)
    let second = try site.page("stretching/page/2/index.html")
    #expect(second.contains("href=\"/stretching/page/3/\""))
    #expect(site.files["stretching/page/3/index.html"] != nil)
    #expect(site.files["stretching/page/4/index.html"] == nil)
    #expect(site.files["tags/calf/page/3/index.html"] != nil)
    #expect(try site.page("safety/index.html").contains("href=\"/safety/statements/ask-first/\""))
    #expect(site.files["safety/statements/ask-first/index.html"] != nil)
    let carriers = try site.page("safety/statements/ask-first/index.html")
    #expect(carriers.contains("pages that carry the safety statement “"))
  }

  @Test(arguments: [("en-US", "ltr"), ("ar", "rtl")])
  func `every page says which way its lines run`(_ language: String, _ way: String) async throws {
    let site = try await BuiltSite(
      SampleSite.archive.replacing(
        "language: en-US", with: "language: \(language)", in: "content/site.yml"))
    let pages = site.files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 8)
    #expect(
      pages.keys.filter { name in
        (try? site.page(name).contains("<html lang=\"\(language)\" dir=\"\(way)\">")) != true
      } == [])
  }

  @Test func `articles that share a tag are offered to each other's readers`() async throws {
    let site = try await BuiltSite()
    let page = try site.page("stretching/calf/index.html")
    let related = try #require(page.firstRange(of: "You may also like"))
    #expect(page[related.upperBound...].contains("href=\"/conditions/cramp/\""))
  }
}
