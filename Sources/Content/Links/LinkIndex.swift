package import Diagnostics

/// Everything that a link within the site may lead to, made once a build.
package struct LinkIndex: Sendable {
  /// First parts of paths that the build uses for pages of its own.
  package static let reservedNames: Set = ["a-z", "assets", "safety", "search", "sources", "tags"]

  /// What is at a path.
  enum Entry: Hashable, Sendable {
    /// An index into ``LinkIndex/pages``.
    case page(Int)
    /// A former URL of the page at this index.
    case alias(Int)
    case asset(ContentPath)
    /// Made by the build.
    case generated
  }

  /// Sorted by path.
  package internal(set) var pages: [PageRecord]
  /// Whether pages that aren't published are shown.
  package let drafts: Bool
  private let entries: [SitePath: Entry]
  /// What is where each article would be: links name articles, and need not make a URL of each.
  private let articles: [ContentPath: Entry]
  /// Paths that are taken twice, letter case ignored.
  package let duplicates: [Finding]
  private var lazySuggestions: LazyLinkSuggestions
  var suggestions: LinkSuggestions { lazySuggestions.suggestions }

  /// - Parameters:
  ///   - pages: all articles, in any order.
  ///   - assets: all files beside them.
  ///   - generated: the paths of pages and files that the build makes without an article; a home,
  ///     area or conditions page may be named here too, and an article then takes its place.
  ///   - drafts: whether pages that aren't published are shown.
  package init(
    pages: [PageRecord], assets: [ContentFile] = [], generated: [SitePath] = [],
    drafts: Bool = false
  ) {
    let pages = pages.sorted { $0.path < $1.path }
    var claims = LinkClaims(capacity: pages.count + assets.count + generated.count)
    for path in generated { claims.addGenerated(path) }
    for (index, page) in pages.enumerated() { claims.add(page, index) }
    for asset in assets.sorted(by: { $0.path < $1.path }) { claims.add(asset) }
    for (index, page) in pages.enumerated() { claims.addAliases(of: page, index) }
    self.pages = pages
    self.drafts = drafts
    let entries = claims.entries
    self.entries = entries
    articles = Dictionary(
      pages.compactMap { page in entries[page.url].map { (page.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    duplicates = claims.findings
    lazySuggestions = LazyLinkSuggestions(entries, pages: pages, drafts: drafts)
  }

  /// Makes them anew when they are next asked for.
  mutating func remakeSuggestions() {
    lazySuggestions = LazyLinkSuggestions(entries, pages: pages, drafts: drafts)
  }

  func entry(at url: SitePath) -> Entry? { entries[url] }

  /// What `target` leads to; nil if that isn't there, or isn't a place on the site.
  func entry(of target: LinkTarget) -> Entry? {
    switch target {
    case .article(let path, _): articles[path] ?? entry(at: path.url)
    case .sitePath(let url, _): entry(at: url)
    case .asset(let path): entry(at: path.url)
    case .external, .anchor, .invalid: nil
    }
  }

  /// The URL of the page or file that `target` leads to, aliases followed.
  package func destination(of target: LinkTarget) -> SitePath? {
    guard let entry = entry(of: target) else { return nil }
    return switch entry {
    case .page(let index), .alias(let index): pages[index].url
    case .asset(let path): path.url
    case .generated: target.url
    }
  }
}
