import Content
import Templates

/// The listings of the areas and of the conditions, each with its index article's words.
struct AreaPages {
  let context: SiteContext

  func pages() -> [Page] {
    let indexes = context.articles.filter {
      switch $0.record.kind {
      case .area, .conditions: true
      case .home, .remedy, .condition, .page: false
      }
    }
    return indexes.flatMap { index -> [Page] in
      let isArea = index.record.kind.area != nil
      let members = context.articles(of: index.record.kind.area.map { .remedy($0) } ?? .condition)
      return ListingPages(
        context: context, url: index.record.url, title: index.record.title,
        lede: index.record.description, index: index,
        itemsTitle: isArea ? "Articles" : "All conditions",
        items: .articles(members)
      ).pages()
    }
  }
}
