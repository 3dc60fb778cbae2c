import Content
import Foundation

/// The paths of pages that the build makes without an article, to which articles may link.
struct GeneratedPaths {
  /// Overviews that every site has.
  static let overviews: [SitePath] = [.az, .sources, .safety, .rules]

  let all: [SitePath]

  init(records: [ArticleRecord], options: SiteOptions) {
    var written: Set<String> = []
    // By index: a record is lent then, and not copied.
    for index in records.indices {
      for tag in records[index].frontMatter.tags { written.insert(tag.value) }
    }
    self.init(tags: written, statics: StaticFiles(options))
  }

  /// The same for articles' tags where the files of `templates/static/` are known.
  init(tags written: Set<String>, statics: StaticFiles) {
    let files = ["/404.html", "/feed.xml", "/reviews.json", "/robots.txt", "/sitemap.xml"]
    let tags = Set(written.map(\.slug))
    let copies = statics.files.map { SitePath(unchecked: "/" + $0.path) }
    all =
      Self.overviews + [.search] + files.map { SitePath(unchecked: $0) }
      + tags.sorted().map { .tag($0) } + copies
  }
}
