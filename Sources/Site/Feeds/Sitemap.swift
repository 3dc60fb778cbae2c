/// The list of all pages for search engines (sitemaps.org protocol 0.9).
struct Sitemap {
  struct Entry: Sendable {
    /// The page's full URL.
    var url: String
    /// When its content last changed, as `2026-11-01`.
    var lastModified: String?
  }

  /// The protocol's limit for one file.
  static let mostEntries = 50_000

  /// The files by name: `sitemap.xml`, and when there are too many entries for one file, the parts
  /// that it then lists.
  static func files(
    for entries: [Entry], origin: String, mostEntries: Int = mostEntries
  ) -> [(name: String, text: String)] {
    guard entries.count > mostEntries else { return [("sitemap.xml", urlSet(entries[...]))] }
    let parts = stride(from: 0, to: entries.count, by: mostEntries).enumerated().map {
      (
        name: "sitemap-\($0.offset + 1).xml",
        text: urlSet(entries[$0.element..<min($0.element + mostEntries, entries.count)])
      )
    }
    var index = XML()
    index.element("sitemapindex", ["xmlns": namespace]) { index in
      for part in parts {
        index.element("sitemap") { $0.element("loc", origin + part.name) }
      }
    }
    return [("sitemap.xml", index.text)] + parts
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private static func urlSet(_ entries: ArraySlice<Entry>) -> String {
    var xml = XML()
    xml.element("urlset", ["xmlns": namespace]) { xml in
      for entry in entries {
        xml.element("url") { xml in
          xml.element("loc", entry.url)
          if let date = entry.lastModified { xml.element("lastmod", date) }
        }
      }
    }
    return xml.text
  }
}
