import Diagnostics
package import Markdown

/// What remains of an article for the checks across the site, once its text has been let go.
package struct PageRecord: Hashable, Sendable {
  package let path: ContentPath
  package let url: SitePath
  /// As the user would type it.
  package var file: String
  package var state: PublicationState
  /// The ids on the page; nil if they aren't known, because the article couldn't be read.
  package var anchors: IDSet?
  package var aliases: [Located<SitePath>]
  package var links: [ArticleLink]
  package var related: [ArticleLink]

  package init(_ article: Article, file: String) {
    path = article.path
    url = article.url
    self.file = file
    state = article.state
    anchors = article.anchors
    aliases = article.frontMatter.aliases
    links = article.links
    related = article.related
  }

  /// An article that couldn't be read: it keeps its URL, so that links to it aren't broken too.
  package init(unreadable file: ContentFile) {
    path = file.path
    url = file.path.url
    self.file = file.file
    state = .published
    anchors = nil
    aliases = []
    links = []
    related = []
  }
}
