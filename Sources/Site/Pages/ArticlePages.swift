import Content
import Diagnostics
import Safety
import Templates

/// The pages of remedies, conditions and plain pages.
struct ArticlePages {
  let context: SiteContext
  /// For each article of the context the ones that a reader of it will want next.
  let related: [[PublishedArticle]]

  /// A list of contents is shown from this many headings on.
  static let fewestHeadings = 3

  func pages() -> [Page] {
    zip(context.articles, related).compactMap { context.page(of: $0, related: $1) }
  }
}

extension SiteContext {
  /// The page of an article's own; nil for one whose words stand above a list.
  func page(of article: PublishedArticle, related: [PublishedArticle]) -> Page? {
    switch article.record.kind {
    case .home, .area, .conditions: nil
    case .remedy, .condition, .page:
      Page(of: article.record, showing: article.body) { [self] in
        templates.article.bytes(model(of: article, related: related.map { link(to: $0) }))
      }
    }
  }

  func model(of article: PublishedArticle, related: [LinkModel]) -> ArticleModel {
    let record = article.record
    let parents = parents(of: record.kind)
    let sources = sourceModels(of: article)
    return ArticleModel(
      site: frame(at: parents.last?.url ?? href(record.url)),
      page: head(
        title: record.title, description: record.description, at: record.url, below: parents),
      lede: record.description, synonyms: record.frontMatter.synonyms,
      contents: contents(of: record),
      opening: article.body.opening, sections: article.body.sections,
      sources: sources.cited, backgroundSources: sources.background, related: related,
      tags: tags(of: article).map(\.link), review: review(of: record),
      authors: record.frontMatter.authors.map(PersonModel.init),
      reviewer: record.frontMatter.reviewer.map(PersonModel.init),
      funding: record.frontMatter.disclosure.funding,
      conflicts: record.frontMatter.disclosure.conflicts,
      awaitsApproval: awaitsApproval(article), isDraft: isDraft(record),
      jsonLD: EmbeddedJSON(structuredData(of: article).bytes))
  }

  /// The pages between the home page and those of a kind.
  func parents(of kind: ArticleKind) -> [BreadcrumbModel] {
    switch kind {
    case .remedy(let area): [BreadcrumbModel(title: area.title, url: href(area.url))]
    case .condition: [BreadcrumbModel(title: "Conditions", url: href(.conditions))]
    case .home, .area, .conditions, .page: []
    }
  }

  /// The article's headings of the second level, each with those of the third below it.
  func contents(of record: ArticleRecord) -> [HeadingLink] {
    guard record.headings.count(where: { $0.level == 2 }) >= ArticlePages.fewestHeadings else {
      return []
    }
    var links: [HeadingLink] = []
    for heading in record.headings {
      let link = HeadingLink(title: heading.title, url: LinkTarget.anchor(heading.id).href() ?? "")
      if heading.level <= 2 || links.isEmpty {
        links.append(link)
      } else if heading.level == 3 {
        links[links.count - 1].children.append(link)
      }
    }
    return links
  }

  func review(of record: ArticleRecord) -> ReviewModel? {
    guard let reviewed = record.frontMatter.reviewed?.value,
      let next = record.frontMatter.nextReview?.value
    else { return nil }
    return ReviewModel(
      reviewed: reviewed.written(in: language), reviewedISO: reviewed.description,
      nextReview: next.written(in: language), nextReviewISO: next.description,
      isOverdue: next < now)
  }

  /// Whether a statement on the page has no approval for its text as it stands, or no clinician
  /// has reviewed the page itself.
  func awaitsApproval(_ article: PublishedArticle) -> Bool {
    guard article.record.kind.needsSources || !article.body.statements.isEmpty else { return false }
    return article.record.frontMatter.reviewer == nil
      || !article.body.statements.allSatisfy { book.statement($0)?.isApproved ?? false }
  }

  func isDraft(_ record: ArticleRecord) -> Bool {
    switch record.state {
    case .draft, .scheduled, .expired: true
    case .published, .withdrawn: false
    }
  }
}

extension PersonModel {
  init(_ person: Person) { self.init(name: person.name, credentials: person.credentials) }
}

extension SitePath {
  static let conditions = SitePath(unchecked: "/conditions/")
  static let az = SitePath(unchecked: "/a-z/")
  static let sources = SitePath(unchecked: "/sources/")
  static let safety = SitePath(unchecked: "/safety/")
  static let rules = SitePath(unchecked: "/safety/rules/")
  static let search = SitePath(unchecked: "/search/")
  static let about = SitePath(unchecked: "/about/")
}
