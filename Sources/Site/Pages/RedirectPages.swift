import Content
import Templates

/// A page at each former URL of an article, which sends readers on.
struct RedirectPages {
  let context: SiteContext

  func pages() -> [Page] {
    (context.articles.map(\.record) + context.withdrawn).flatMap { record in
      record.frontMatter.aliases.map { alias in page(from: alias.value, to: record) }
    }
  }

  private func page(from alias: SitePath, to record: ArticleRecord) -> Page {
    let context = context
    let (title, url) = (record.title, record.url)
    return Page(at: alias) {
      context.templates.redirect.bytes(
        RedirectModel(
          language: context.language, direction: context.direction,
          siteTitle: context.configuration.title, title: title, url: context.href(url),
          canonicalURL: context.base.absolute(url)))
    }
  }
}
