import Content
import Templates

/// Articles named on an overview page: the first few there, all of them on pages of their own.
///
/// A statement may stand in ten thousand articles; a page that lists them all would help nobody.
struct ShortList {
  static let mostShown = 30

  let links: [LinkModel]
  private let all: [PublishedArticle]
  private let url: SitePath
  private let context: SiteContext

  /// Takes the articles in the order to show them in.
  init(_ articles: [PublishedArticle], at url: SitePath, in context: SiteContext) {
    (all, self.url, self.context) = (articles, url, context)
    guard all.count > Self.mostShown else {
      links = all.map { context.titleLink(to: $0) }
      return
    }
    links =
      all.prefix(Self.mostShown).map { context.titleLink(to: $0) } + [
        LinkModel(title: "All \(all.count) pages", url: context.href(url))
      ]
  }

  /// The pages that list all, if the overview doesn't; `lede` says what these have in common, for
  /// example "use this source".
  func further(title: String, lede: String, parent: BreadcrumbModel) -> [Page] {
    guard all.count > Self.mostShown else { return [] }
    return ListingPages(
      context: context, url: url, title: title, lede: "The \(all.count) pages that \(lede).",
      parents: [parent],
      itemsTitle: "Pages", items: .titles(all)
    ).pages()
  }
}
