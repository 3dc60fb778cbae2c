import Content
import Safety
import Templates

/// What all pages of a build have in common, worked out once.
struct SiteContext: Sendable {
  let configuration: SiteConfiguration
  let sources: SourceCatalog
  let book: RuleBook
  let templates: PageTemplates
  let now: Day
  /// Every article that readers see, with its text, sorted by path.
  let articles: [PublishedArticle]
  /// Articles taken back, whose pages say so.
  let withdrawn: [ArticleRecord]
  let site: SiteModel

  /// How many related articles a page names.
  static let relatedCount = 4

  var base: BaseURL { configuration.baseURL }
  var language: String { configuration.language }

  /// The URL of a page as it is written in HTML.
  func href(_ url: SitePath) -> String { url.href(basePath: base.path) }

  /// Articles that give advice: what lists and feeds are made of.
  var advice: [PublishedArticle] { articles.filter { $0.record.kind.needsSources } }

  func articles(of kind: ArticleKind) -> [PublishedArticle] {
    articles.filter { $0.record.kind == kind }
  }

  /// What a page says of itself in its head and its breadcrumbs.
  func head(
    title: String, description: String, at url: SitePath, below parents: [BreadcrumbModel] = []
  ) -> PageHeadModel {
    var breadcrumbs: [BreadcrumbModel] = []
    if url != .home {
      breadcrumbs.append(BreadcrumbModel(title: "Home", url: href(.home)))
      breadcrumbs += parents
      breadcrumbs.append(BreadcrumbModel(title: title))
    }
    return PageHeadModel(
      title: title, description: description, canonicalURL: base.absolute(url),
      breadcrumbs: breadcrumbs)
  }

  func link(to article: PublishedArticle) -> LinkModel {
    LinkModel(
      title: article.record.title, url: href(article.record.url),
      description: article.record.description)
  }
}

/// An article that readers see: its record, with a text that was cleared.
struct PublishedArticle: Sendable {
  let record: ArticleRecord
  let body: ClearedBody

  /// Nil if the article has no text to show.
  init?(_ record: ArticleRecord) {
    guard let body = record.body else { return nil }
    self.record = record
    self.body = body
  }
}

extension Sequence<PublishedArticle> {
  /// By title as readers look it up, letter case ignored; equal titles by URL.
  func sortedByTitle() -> [PublishedArticle] {
    map { (key: $0.record.title.lowercased(), article: $0) }
      .sorted { ($0.key, $0.article.record.url) < ($1.key, $1.article.record.url) }
      .map(\.article)
  }
}
