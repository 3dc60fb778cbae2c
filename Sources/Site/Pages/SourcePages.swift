import Content
import Markdown
import Templates

/// The list of all sources, each with the pages that rest on it.
struct SourcePages {
  let context: SiteContext

  func pages() -> [Page] {
    let context = context
    var users: [String: [PublishedArticle]] = [:]
    for article in context.articlesByTitle {
      let keys = Set(article.record.sourceKeys + article.body.citations.map(\.key))
      for key in keys { users[key, default: []].append(article) }
    }
    var further: [Page] = []
    let sources = context.sources.all.map { source in
      let short = ShortList(
        users[source.key.value] ?? [], at: SitePath(["sources", source.key.value], isFolder: true),
        in: context)
      further += short.further(
        title: "Pages that use “\(source.title)”", lede: "use “\(source.title)” as a source",
        parent: BreadcrumbModel(title: "Sources", url: context.href(.sources)))
      return context.model(of: source, pages: short.links)
    }
    let page = context.head(
      title: "Sources", description: "Every source that this site rests on, and where it is used.",
      at: .sources)
    let overview = Page(at: .sources) {
      context.templates.sources.bytes(
        SourcesModel(
          site: context.frame(at: context.href(.sources)), page: page, sources: sources))
    }
    return [overview] + further
  }
}

extension SiteContext {
  fileprivate func model(of source: Source, pages: [LinkModel]) -> ListedSourceModel {
    ListedSourceModel(
      id: source.key.value, title: source.title, publisher: source.publisher,
      kind: source.kind.words, url: source.url, accessed: source.accessed.written(in: language),
      accessedISO: source.accessed.description, note: source.note, pages: pages)
  }
}

extension Source.Kind {
  fileprivate var words: String {
    switch self {
    case .label: "medicine label"
    case .regulator: "regulator"
    case .guideline: "guideline"
    case .review: "review of research"
    case .study: "study"
    case .standard: "standard"
    case .patientInformation: "information for patients"
    case .professionalBody: "professional body"
    }
  }
}
