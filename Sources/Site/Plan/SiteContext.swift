import Content
import Safety
import Templates

/// What all pages of a build have in common, worked out once.
///
/// A class because every page keeps hold of it until it is made; nothing in it ever changes.
final class SiteContext: Sendable {
  let configuration: SiteConfiguration
  let sources: SourceCatalog
  let book: RuleBook
  let templates: PageTemplates
  let now: Day
  /// Every article that readers see, with its text, sorted by path.
  let articles: [PublishedArticle]
  /// The same as lists show them: by title as readers look it up, letter case ignored; equal titles
  /// by URL.
  let articlesByTitle: [PublishedArticle]
  /// Articles taken back, whose pages say so.
  let withdrawn: [ArticleRecord]
  let site: SiteModel
  /// What every page shows of the site, where no link of the navigation is the current one.
  let frame: Prepared<SiteModel>
  /// The same for each link of the navigation, as the current one.
  private let frames: [String: Prepared<SiteModel>]
  /// The sources by key.
  let citable: [String: CitableSource]
  /// What becomes of the articles' tags, each as it is written.
  let tags: [String: TagPages.Tag]
  /// Where in ``articles`` the article at a URL is.
  let positions: [SitePath: Int]

  /// - Parameters:
  ///   - configuration: the site's settings.
  ///   - sources: what articles cite.
  ///   - book: the rules and statements.
  ///   - templates: of the pages.
  ///   - now: the day to compare dates with.
  ///   - articles: those that readers see, sorted by path.
  ///   - withdrawn: those taken back.
  ///   - site: what every page shows of the site.
  ///   - sortedFormerly: articles by title as an earlier context of the site had them.
  init(
    configuration: SiteConfiguration, sources: SourceCatalog, book: RuleBook,
    templates: PageTemplates, now: Day, articles: [PublishedArticle], withdrawn: [ArticleRecord],
    site: SiteModel, sortedFormerly: [PublishedArticle] = []
  ) {
    (self.configuration, self.sources, self.book) = (configuration, sources, book)
    (self.templates, self.now, self.site) = (templates, now, site)
    (self.articles, self.withdrawn) = (articles, withdrawn)
    articlesByTitle = articles.sortedByTitle(after: sortedFormerly)
    frame = Prepared(site)
    frames = Dictionary(
      site.navigation.map { ($0.url, Prepared(site.current($0.url))) }
    ) { first, _ in first }
    citable = Dictionary(
      sources.all.map { ($0.key.value, CitableSource($0, language: configuration.language)) }
    ) { first, _ in first }
    tags = TagPages.tags(of: articles, basePath: configuration.baseURL.path)
    positions = Dictionary(
      articles.enumerated().map { ($0.element.record.url, $0.offset) }
    ) { first, _ in first }
  }

  /// The same with other texts: each of `replaced` takes the place of the article at its URL, of
  /// which no list, feed or other page shows anything else.
  init(_ old: SiteContext, replacing replaced: [PublishedArticle]) {
    (configuration, sources, book) = (old.configuration, old.sources, old.book)
    (templates, now, site) = (old.templates, old.now, old.site)
    (withdrawn, frame, frames) = (old.withdrawn, old.frame, old.frames)
    (citable, tags, positions) = (old.citable, old.tags, old.positions)
    var articles = old.articles
    var articlesByTitle = old.articlesByTitle
    for article in replaced {
      guard let position = positions[article.record.url] else { continue }
      let former = articles[position]
      articles[position] = article
      if let index = articlesByTitle.firstIndex(where: { $0 === former }) {
        articlesByTitle[index] = article
      }
    }
    (self.articles, self.articlesByTitle) = (articles, articlesByTitle)
  }

  /// How many related articles a page names.
  static let relatedCount = 4

  var base: BaseURL { configuration.baseURL }
  var language: String { configuration.language }
  /// `ltr` or `rtl`.
  var direction: String { site.direction }

  /// The URL of a page as it is written in HTML.
  func href(_ url: SitePath) -> String { url.href(basePath: base.path) }

  /// The URL of an element of a page.
  func href(_ url: SitePath, at id: String) -> String {
    LinkTarget.sitePath(url, fragment: id).href(basePath: base.path) ?? href(url)
  }

  /// Articles that give advice: what lists and feeds are made of.
  var advice: [PublishedArticle] { articles.filter { $0.record.kind.needsSources } }

  /// Those of a kind, by title.
  func articles(of kind: ArticleKind) -> [PublishedArticle] {
    articlesByTitle.filter { $0.record.kind == kind }
  }

  /// What a page below `url` shows of the site.
  func frame(at url: String) -> Prepared<SiteModel> { frames[url] ?? frame }

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
      iconURL: icon(of: url), breadcrumbs: breadcrumbs)
  }

  /// The icon of the folder that a page is in.
  private func icon(of url: SitePath) -> String? {
    let folder = url.text.utf8.dropFirst().prefix { $0 != UInt8(ascii: "/") }
    return site.icons[String(Substring(folder))]
  }

  func link(to article: PublishedArticle) -> LinkModel {
    LinkModel(
      title: article.record.title, url: href(article.record.url),
      description: article.record.description,
      iconURL: icon(of: article.record.url))
  }

  func titleLink(to article: PublishedArticle) -> LinkModel {
    LinkModel(title: article.record.title, url: href(article.record.url))
  }
}

/// An article that readers see: its record, with a text that was cleared.
///
/// A class because it stands in many lists; nothing in it ever changes.
final class PublishedArticle: Sendable {
  let record: ArticleRecord
  let body: ArticleBody
  /// What lists sort it by.
  let titleKey: String

  /// Nil if the article has no text to show.
  init?(_ record: ArticleRecord) {
    guard let body = record.body else { return nil }
    var record = record
    // It has gone into the index when pages are made.
    record.search = nil
    self.record = record
    self.body = body
    titleKey = record.title.lowercased()
  }
}

extension [PublishedArticle] {
  /// By title; what `former` has in order already needn't be sorted again.
  fileprivate func sortedByTitle(after former: [PublishedArticle]) -> [PublishedArticle] {
    let present = Set(map(ObjectIdentifier.init))
    let known = former.filter { present.contains(ObjectIdentifier($0)) }
    let knownIDs = Set(known.map(ObjectIdentifier.init))
    // The sort finds what is in order, and only puts the rest in between.
    return (known + filter { !knownIDs.contains(ObjectIdentifier($0)) }).sorted {
      $0.titleKey == $1.titleKey ? $0.record.url < $1.record.url : $0.titleKey < $1.titleKey
    }
  }
}
