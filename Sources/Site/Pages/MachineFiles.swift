import Content

/// The files that other programs read: sitemap, robots, feed and review report.
struct MachineFiles {
  let context: SiteContext

  func pages() -> [Page] { sitemap() + [robots(), feed(), reviews()] }

  private func sitemap() -> [Page] {
    let entries = context.articles.filter { !context.isDraft($0.record) }.map { article in
      Sitemap.Entry(
        url: context.base.absolute(article.record.url),
        lastModified: article.record.frontMatter.reviewed?.value.description)
    }
    let overviews = GeneratedPaths.overviews.map { Sitemap.Entry(url: context.base.absolute($0)) }
    let home = context.base.absolute(.home)
    return Sitemap.files(for: entries + overviews, origin: home).map { file in
      Page(file.name) { Array(file.text.utf8) }
    }
  }

  private func robots() -> Page {
    let sitemap = context.base.absolute(.home) + "sitemap.xml"
    return Page("robots.txt") {
      Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
    }
  }

  private func feed() -> Page {
    let context = context
    return Page("feed.xml") {
      let dated = context.advice.compactMap { article in
        article.record.frontMatter.reviewed.map { (day: $0.value.description, article: article) }
      }
      let newest = dated.sorted {
        ($1.day, $0.article.record.url) < ($0.day, $1.article.record.url)
      }
      let entries = newest.prefix(AtomFeed.mostEntries).map { day, article in
        AtomFeed.Entry(
          title: article.record.title, url: context.base.absolute(article.record.url),
          summary: article.record.description, updated: day,
          authors: article.record.frontMatter.authors.map(\.name))
      }
      let feed = AtomFeed(
        title: context.configuration.title, subtitle: context.configuration.description,
        siteURL: context.base.absolute(.home), language: context.language, entries: entries)
      return Array(feed.text.utf8)
    }
  }

  private func reviews() -> Page {
    let context = context
    return Page("reviews.json") {
      let entries = context.articles.compactMap { article -> ReviewReport.Entry? in
        let record = article.record
        guard let reviewed = record.frontMatter.reviewed?.value,
          let next = record.frontMatter.nextReview?.value
        else { return nil }
        return ReviewReport.Entry(
          title: record.title, url: context.base.absolute(record.url), file: record.path.text,
          reviewed: reviewed.description, nextReview: next.description,
          isOverdue: next < context.now)
      }
      let report = ReviewReport(day: context.now.description, entries: entries)
      return Array(report.text.utf8)
    }
  }
}
