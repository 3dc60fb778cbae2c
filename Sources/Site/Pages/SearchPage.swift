import Content
import Search
import Templates

/// The search page, and the script that searches.
struct SearchPage {
  /// The script lies beside the index, so that it can find it wherever the site is.
  static let script: SitePath = {
    let fingerprint = SHA256(of: SearchClient.bytes).hexadecimal.prefix(8)
    return SitePath(unchecked: "/search/search.\(fingerprint).js")
  }()

  let context: SiteContext

  func pages() -> [Page] {
    let context = context
    let page = context.head(
      title: "Search", description: "Find an article by what hurts, by what helps, or by name.",
      at: .search)
    return [
      Page(at: .search) {
        context.templates.search.bytes(
          SearchModel(site: context.frame(at: context.href(.search)), page: page))
      },
      Page(at: Self.script) { SearchClient.bytes },
    ]
  }
}
