import Content
import Foundation

/// The paths of pages that the build makes without an article, to which articles may link.
struct GeneratedPaths {
  /// Overviews that every site has.
  static let overviews: [SitePath] = [.az, .sources, .safety, .rules]

  let all: [SitePath]

  init(records: [ArticleRecord], options: SiteOptions) {
    self.init(records: records, statics: StaticFiles(options))
  }

  /// The same where the files of `templates/static/` are known.
  init(records: some Sequence<ArticleRecord>, statics: StaticFiles) {
    let files = ["/404.html", "/feed.xml", "/reviews.json", "/robots.txt", "/sitemap.xml"]
    var written: Set<String> = []
    for record in records { for tag in record.frontMatter.tags { written.insert(tag.value) } }
    let tags = Set(written.map(\.slug))
    let copies = statics.files.map { SitePath(unchecked: "/" + $0.path) }
    all =
      Self.overviews + [.search] + files.map { SitePath(unchecked: $0) }
      + tags.sorted().map { .tag($0) }
      + statics
  }
}
