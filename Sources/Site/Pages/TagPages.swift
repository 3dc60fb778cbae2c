import Content
import Foundation
import Templates

/// A listing for each tag.
struct TagPages {
  let context: SiteContext

  /// A tag as articles write it.
  struct Tag: Sendable {
    var slug: String
    var link: LinkModel
  }

  static func tags(of articles: [PublishedArticle], basePath: String) -> [String: Tag] {
    articles.reduce(into: [:]) { tags, article in
      for tag in article.record.frontMatter.tags where tags[tag.value] == nil {
        let slug = tag.value.slug
        let url = SitePath.tag(slug).href(basePath: basePath)
        tags[tag.value] = Tag(slug: slug, link: LinkModel(title: tag.value, url: url))
      }
    }
  }

  func pages() -> [Page] {
    let titles = titles()
    return groups().sorted { $0.key < $1.key }.flatMap { slug, articles in
      let title = titles[slug] ?? slug
      return ListingPages(
        context: context, url: .tag(slug), title: "Articles about \(title)",
        lede: "Everything here that is filed under “\(title)”.",
        parents: [BreadcrumbModel(title: "A–Z", url: context.href(.az))], itemsTitle: "Articles",
        items: .articles(articles)
      ).pages()
    }
  }

  /// The articles by their tags' slugs, so that `Back` and `back` are one tag.
  private func groups() -> [String: [PublishedArticle]] {
    var groups: [String: [PublishedArticle]] = [:]
    for article in context.articlesByTitle {
      var seen: [String] = []
      for tag in context.tags(of: article) {
        guard !seen.contains(tag.slug) else { continue }
        seen.append(tag.slug)
        groups[tag.slug, default: []].append(article)
      }
    }
    return groups
  }

  /// Each slug's tag as the first article that has it writes it.
  private func titles() -> [String: String] {
    var titles: [String: String] = [:]
    for article in context.articles {
      for tag in context.tags(of: article) where titles[tag.slug] == nil {
        titles[tag.slug] = tag.link.title
      }
    }
    return titles
  }
}

extension SiteContext {
  func tags(of article: PublishedArticle) -> [TagPages.Tag] {
    article.record.frontMatter.tags.compactMap { tags[$0.value] }
  }
}

extension SitePath {
  static func tag(_ slug: String) -> SitePath { SitePath(["tags", slug], isFolder: true) }
}

extension String {
  /// The text as one safe component of a URL: letters and digits of any script, lower-case, joined
  /// by hyphens. Accents are precomposed, so that it doesn't matter how they were typed.
  var slug: String {
    var slug = ""
    for scalar in lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "other" : slug
  }
}
