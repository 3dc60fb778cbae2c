import Content
import Foundation

/// The paths of pages that the build makes without an article, to which articles may link.
struct GeneratedPaths {
  /// Overviews that every site has.
  static let overviews: [SitePath] = [.az, .sources, .safety, .rules]

  let all: [SitePath]

  init(records: [ArticleRecord], options: SiteOptions) {
    let files = ["/404.html", "/feed.xml", "/reviews.json", "/robots.txt", "/sitemap.xml"]
    let written = Set(records.lazy.flatMap { $0.frontMatter.tags }.map(\.value))
    let tags = Set(written.map(\.slug))
    let statics = StaticFiles(options).files.map { SitePath(unchecked: "/" + $0.path) }
    all =
      Self.overviews + files.map { SitePath(unchecked: $0) } + tags.sorted().map { .tag($0) }
      + statics
  }
}
