import Content
import Templates

/// A listing for each tag.
struct TagPages {
  let context: SiteContext

  /// The articles by their tags' slugs, so that `Back` and `back` are one tag.
  static func groups(
    of articles: [PublishedArticle]
  ) -> [(slug: String, title: String, articles: [PublishedArticle])] {
    var titles: [String: String] = [:]
    var members: [String: [PublishedArticle]] = [:]
    for article in articles {
      var seen: Set<String> = []
      for tag in article.record.frontMatter.tags {
        let slug = tag.value.slug
        guard seen.insert(slug).inserted else { continue }
        titles[slug] = titles[slug] ?? tag.value
        members[slug, default: []].append(article)
      }
    }
    return members.sorted { $0.key < $1.key }.map { slug, articles in
      (slug, titles[slug] ?? slug, articles)
    }
  }

  func pages() -> [Page] {
    Self.groups(of: context.articles).flatMap { slug, title, articles in
      ListingPages(
        context: context, url: .tag(slug), title: "Articles about \(title)",
        lede: "Everything here that is filed under “\(title)”.",
        parents: [BreadcrumbModel(title: "A–Z", url: context.href(.az))], itemsTitle: "Articles",
        items: articles.sortedByTitle().map { context.link(to: $0) }
      ).pages()
    }
  }
}

extension SiteContext {
  func tagLink(_ tag: String) -> LinkModel {
    LinkModel(title: tag, url: href(.tag(tag.slug)))
  }
}

extension SitePath {
  static func tag(_ slug: String) -> SitePath { SitePath(["tags", slug], isFolder: true) }
}

extension String {
  /// The text as one safe component of a URL: letters and digits of any script, lower-case, joined
  /// by hyphens.
  var slug: String {
    var slug = ""
    for scalar in lowercased().unicodeScalars {
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
