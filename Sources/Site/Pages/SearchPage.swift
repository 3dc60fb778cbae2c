import Content
import Search
import Templates

/// The search page, and the scripts that search.
struct SearchPage {
  /// The scripts lie beside the index, so that they can find it wherever the site is.
  struct Script: Sendable {
    let path: SitePath
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      let fingerprint = SHA256(of: bytes).hexadecimal.prefix(8)
      path = SitePath(unchecked: "/search/\(name).\(fingerprint).js")
      self.bytes = bytes
    }

    var page: Page { Page(at: path) { bytes } }
  }

  /// For every page but the search page.
  static let boxScript = Script("search", SearchClient.box)
  static let pageScript = Script("search-page", SearchClient.page)
  /// For both.
  static let engineScript = Script("engine", SearchClient.engine)

  static var scripts: [Script] { [boxScript, pageScript, engineScript] }

  let context: SiteContext

  func pages() -> [Page] {
    let context = context
    let page = context.head(
      title: "Search", description: "Find an article by what hurts, by what helps, or by name.",
      at: .search)
    return [
      Page(at: .search) {
        context.templates.search.bytes(
          SearchModel(
            site: context.frame(at: context.href(.search)), page: page,
            scriptURL: context.href(Self.pageScript.path)))
      }
    ] + Self.scripts.map(\.page)
  }
}
