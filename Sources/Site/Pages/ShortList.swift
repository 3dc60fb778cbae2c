import Content
import Templates

/// Articles named on an overview page: the first few there, all of them on pages of their own.
///
/// A statement may stand in ten thousand articles; a page that lists them all would help nobody.
struct ShortList {
  static let mostShown = 30

  let links: [LinkModel]
  private let all: [LinkModel]
  private let url: SitePath
  private let context: SiteContext

  init(_ articles: [PublishedArticle], at url: SitePath, in context: SiteContext) {
    self.url = url
    self.context = context
    all = articles.sortedByTitle().map {
      LinkModel(title: $0.record.title, url: context.href($0.record.url))
    }
    guard all.count > Self.mostShown else {
      links = all
      return
    }
    links =
      Array(all.prefix(Self.mostShown)) + [
        LinkModel(title: "All \(all.count) pages", url: context.href(url))
      ]
  }

  /// The pages that list all, if the overview doesn't.
  func further(title: String, parent: BreadcrumbModel) -> [Page] {
    guard all.count > Self.mostShown else { return [] }
    return ListingPages(
      context: context, url: url, title: title, lede: "\(all.count) pages.", parents: [parent],
      itemsTitle: "Pages", items: all
    ).pages()
  }
}
