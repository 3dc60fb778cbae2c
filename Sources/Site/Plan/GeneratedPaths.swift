import Content
import Foundation

/// The paths of pages that the build makes without an article, to which articles may link.
struct GeneratedPaths {
  /// Overviews that every site has.
  static let overviews: [SitePath] = [.az, .sources, .safety, .rules]

  let all: [SitePath]

  init(records: [ArticleRecord], options: SiteOptions) {
    self.init(
      tags: records.indices.lazy.flatMap { records[$0].frontMatter.tags }.map(\.value),
      statics: StaticFiles(options))
  }

  /// The same for articles' tags, however often each, where the files of `templates/static/` are
  /// known.
  init(tags written: some Sequence<String>, statics: StaticFiles) {
    let files = ["/404.html", "/feed.xml", "/reviews.json", "/robots.txt", "/sitemap.xml"]
    let tags = Set(Set(written).map(\.slug))
    let copies = statics.files.map { SitePath(unchecked: "/" + $0.path) }
    all =
      Self.overviews + [.search] + files.map { SitePath(unchecked: $0) }
      + tags.sorted().map { .tag($0) } + copies
  }
}
