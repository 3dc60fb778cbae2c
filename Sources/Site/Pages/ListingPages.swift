import Content
import Diagnostics
import Templates

/// The pages of one listing: a short one is one page, a long one goes on in further pages.
struct ListingPages {
  let context: SiteContext
  var url: SitePath
  var title: String
  var lede: String
  /// The index article whose words stand above the list, on the first page.
  var index: PublishedArticle?
  var parents: [BreadcrumbModel] = []
  var itemsTitle: String
  var items: Items

  /// What a listing lists; the links to articles are made when their page is.
  enum Items: Sendable {
    case links([LinkModel])
    case articles([PublishedArticle])
    /// Articles by their titles only.
    case titles([PublishedArticle])

    var count: Int {
      switch self {
      case .links(let links): links.count
      case .articles(let articles), .titles(let articles): articles.count
      }
    }

    /// How many entries one page lists: a title is a line, and a reader looks through many of them
    /// sooner than through pages.
    var pageSize: Int {
      switch self {
      case .links, .articles: 50
      case .titles: 200
      }
    }

    func links(_ range: Range<Int>, in context: SiteContext) -> [LinkModel] {
      switch self {
      case .links(let links): Array(links[range])
      case .articles(let articles): articles[range].map { context.link(to: $0) }
      case .titles(let articles): articles[range].map { context.titleLink(to: $0) }
      }
    }
  }

  func pages() -> [Page] {
    let count = max(1, (items.count + items.pageSize - 1) / items.pageSize)
    return (1...count).map { number in
      let context = context
      let listing = self
      let html: @Sendable () -> [UInt8] = {
        context.templates.listing.bytes(listing.model(number: number, of: count))
      }
      guard number == 1, let index else { return Page(at: url(number), html) }
      return Page(of: index.record, showing: index.body, html)
    }
  }

  /// Where the page of a number stands: `/tags/back/`, then `/tags/back/page/2/`.
  private func url(_ number: Int) -> SitePath {
    number == 1 ? url : SitePath(url.components + ["page", "\(number)"], isFolder: true)
  }

  private func model(number: Int, of count: Int) -> ListingModel {
    let index = number == 1 ? index : nil
    let sources = index.map { context.sourceModels(of: $0) }
    let pageTitle = number == 1 ? title : "\(title), page \(number)"
    let start = (number - 1) * items.pageSize
    let parents =
      number == 1 ? parents : parents + [BreadcrumbModel(title: title, url: context.href(url))]
    let data = context.structuredData(
      ofListing: pageTitle, description: lede, at: url(number), index: index)
    return ListingModel(
      site: context.frame(at: context.href(url)),
      page: context.head(title: pageTitle, description: lede, at: url(number), below: parents),
      lede: lede,
      opening: index.flatMap { $0.body.opening }, sections: index.flatMap { $0.body.sections },
      contents: index.map { contents(of: $0) } ?? [], sources: sources?.cited ?? [],
      backgroundSources: sources?.background ?? [],
      awaitsApproval: index.map { context.awaitsApproval($0) } ?? false,
      review: index.flatMap { context.review(of: $0.record) }, itemsTitle: itemsTitle,
      items: items.links(
        min(start, items.count)..<min(start + items.pageSize, items.count), in: context),
      pagination: count > 1 ? pagination(at: number, of: count) : nil,
      isDraft: index.map { context.isDraft($0.record) } ?? false,
      jsonLD: EmbeddedJSON(data.bytes))
  }

  /// The headings of the index article, and then the list's.
  private func contents(of index: PublishedArticle) -> [HeadingLink] {
    let headings = context.contents(of: index.record)
    guard !headings.isEmpty, items.count > 0 else { return headings }
    return headings + [HeadingLink(title: itemsTitle, url: "#page:listing")]
  }

  /// The way to the neighbours, and to the first, the last and the pages around this one.
  private func pagination(at number: Int, of count: Int) -> PaginationModel {
    let shown = (1...count).filter { $0 == 1 || $0 == count || abs($0 - number) <= 3 }
    return PaginationModel(
      previousURL: number > 1 ? context.href(url(number - 1)) : nil,
      nextURL: number < count ? context.href(url(number + 1)) : nil,
      pages: shown.map {
        PageNumberModel(number: String($0), url: context.href(url($0)), isCurrent: $0 == number)
      })
  }
}
