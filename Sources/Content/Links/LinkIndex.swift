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
  package private(set) var pages: [PageRecord]
  /// Whether each of them is published: nearly every link asks for no more of the page it leads to.
  private(set) var arePublished: [Bool]
  /// Whether pages that aren't published are shown.
  package let drafts: Bool
  private let claims: LinkClaims
  /// What is where each article would be: links name articles, and need not make a URL of each.
  private let articles: [ContentPath: Entry]
  private var lazySuggestions: LazyLinkSuggestions
  var suggestions: LinkSuggestions { lazySuggestions.suggestions }
  /// Paths that are taken twice, letter case ignored.
  package var duplicates: [Finding] { claims.findings }

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
    let pages = pages.areSorted ? pages : pages.sorted { $0.path < $1.path }
    var claims = LinkClaims(capacity: pages.count + assets.count + generated.count)
    for path in generated { claims.addGenerated(path) }
    var articles: [ContentPath: Entry] = Dictionary(minimumCapacity: pages.count)
    // A page is large, and what isn't needed of it isn't copied.
    for index in pages.indices {
      articles[pages[index].path] = claims.addPage(
        index, at: pages[index].url, of: pages[index].file)
    }
    for asset in assets.sorted(by: { $0.path < $1.path }) { claims.add(asset) }
    for index in pages.indices where !pages[index].aliases.isEmpty {
      claims.addAliases(of: pages[index], index)
    }
    self.pages = pages
    arePublished = pages.map { $0.state == .published }
    self.drafts = drafts
    self.claims = claims
    self.articles = articles
    lazySuggestions = LazyLinkSuggestions(claims, pages: pages, drafts: drafts)
  }

  /// Takes `page` for what was known of the page at a place in the order of paths; it has the same
  /// path, URL and aliases, so that all others keep theirs.
  package mutating func replacePage(at index: Int, with page: PageRecord) {
    let wasShown = pages[index].state.hasPage(drafts: drafts)
    pages[index] = page
    arePublished[index] = page.state == .published
    // What isn't published is never suggested.
    guard page.state.hasPage(drafts: drafts) != wasShown else { return }
    lazySuggestions = LazyLinkSuggestions(claims, pages: pages, drafts: drafts)
  }

  func entry(at url: SitePath) -> Entry? { claims[url] }

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

extension [PageRecord] {
  /// Whether they are in the order of their paths, as those of a folder that was read are.
  fileprivate var areSorted: Bool {
    indices.dropFirst().allSatisfy { self[$0 - 1].path <= self[$0].path }
  }
}
