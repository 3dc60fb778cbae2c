/// The newest and last revised articles for feed readers (RFC 4287).
struct AtomFeed {
  struct Entry: Sendable {
    var title: String
    /// The article's full URL, which is also its id.
    var url: String
    var summary: String
    /// The day of the last review, as `2026-11-01`.
    var updated: String
    var authors: [String]
  }

  var title: String
  var subtitle: String
  /// The site's full URL, ending in `/`.
  var siteURL: String
  var language: String
  /// Newest first.
  var entries: [Entry]

  /// How many entries a feed holds.
  static let mostEntries = 50

  /// The feed as XML. Without entries it has no date of its own, so it says the epoch.
  var text: String {
    var xml = XML()
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) { xml in
      xml.element("title", title)
      xml.element("subtitle", subtitle)
      xml.element("id", siteURL)
      xml.element("updated", Self.instant(entries.first?.updated ?? "1970-01-01"))
      xml.element("link", nil, ["rel": "alternate", "type": "text/html", "href": siteURL])
      xml.element("link", nil, ["rel": "self", "href": siteURL + "feed.xml"])
      xml.element("author") { $0.element("name", title) }
      for entry in entries { Self.write(entry, to: &xml) }
    }
    return xml.text
  }

  private static func write(_ entry: Entry, to xml: inout XML) {
    xml.element("entry") { xml in
      xml.element("title", entry.title)
      xml.element("id", entry.url)
      xml.element("link", nil, ["rel": "alternate", "type": "text/html", "href": entry.url])
      xml.element("updated", instant(entry.updated))
      for author in entry.authors {
        xml.element("author") { $0.element("name", author) }
      }
      xml.element("summary", entry.summary)
    }
  }

  /// Midnight of a day, since articles are dated by the day.
  private static func instant(_ day: String) -> String { day + "T00:00:00Z" }
}
