import Testing

@testable import Site

@Suite struct FeedTests {
  @Test func `a sitemap lists each page with its date`() {
    let files = Sitemap.files(
      for: [
        .init(url: "https://example.org/a/?x=1&y", lastModified: "2026-11-01"),
        .init(url: "https://example.org/b/", lastModified: nil),
      ], origin: "https://example.org/")
    #expect(files.map(\.name) == ["sitemap.xml"])
    #expect(
      files[0].text == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://example.org/a/?x=1&amp;y</loc>
            <lastmod>2026-11-01</lastmod>
          </url>
          <url>
            <loc>https://example.org/b/</loc>
          </url>
        </urlset>

        """)
  }

  @Test func `a sitemap past the limit of one file is split and indexed`() {
    let entries = (0..<5).map { Sitemap.Entry(url: "https://example.org/\($0)/") }
    let files = Sitemap.files(for: entries, origin: "https://example.org/", mostEntries: 2)
    #expect(
      files.map(\.name) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(files[0].text.contains("<loc>https://example.org/sitemap-3.xml</loc>"))
    #expect(files[3].text.contains("<loc>https://example.org/4/</loc>"))
  }

  @Test func `a feed escapes what articles say`() {
    let feed = AtomFeed(
      title: "Spasms & cramps", subtitle: "s", siteURL: "https://example.org/", language: "en",
      entries: [
        .init(
          title: "<script>", url: "https://example.org/a/", summary: "\u{0}x",
          updated: "2026-11-01",
          authors: [])
      ])
    #expect(feed.text.contains("<title>Spasms &amp; cramps</title>"))
    #expect(feed.text.contains("<title>&lt;script&gt;</title>"))
    #expect(feed.text.contains("<updated>2026-11-01T00:00:00Z</updated>"))
    #expect(!feed.text.unicodeScalars.contains("\u{0}"))
  }
}
