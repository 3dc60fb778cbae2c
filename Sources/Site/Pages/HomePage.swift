import Content
import Diagnostics
import Templates

/// The home page.
struct HomePage {
  let context: SiteContext

  func pages() -> [Page] {
    context.articles(of: .home).map { home in
      let context = context
      let conditions = context.articles(of: .condition).prefix(12)
        .map { context.link(to: $0) }
      return Page(of: home.record, showing: home.body) {
        context.templates.home.bytes(context.model(ofHome: home, conditions: conditions))
      }
    }
  }
}

extension SiteContext {
  fileprivate func model(ofHome home: PublishedArticle, conditions: [LinkModel]) -> HomeModel {
    let sources = sourceModels(of: home)
    return HomeModel(
      site: frame(at: href(.home)),
      page: head(title: home.record.title, description: home.record.description, at: .home),
      lede: home.record.description,
      opening: home.body.opening, sections: home.body.sections, sources: sources.cited,
      backgroundSources: sources.background, awaitsApproval: awaitsApproval(home),
      review: review(of: home.record), areas: site.areas, conditions: conditions,
      jsonLD: EmbeddedJSON(structuredData(of: home).bytes))
  }
}
