import Content
import Diagnostics
import Markdown
import Safety
import Search

/// What is kept of an article once its tree is dropped: all that its page and the lists need.
struct ArticleRecord: Sendable {
  /// Where it is and what it leads to.
  var page: PageRecord
  var kind: ArticleKind
  var frontMatter: FrontMatter
  /// None without a body.
  var headings: [ArticleHeading] = []
  var sourceKeys: [String]
  /// Nil for an article that isn't published, and where only findings are wanted.
  var body: ArticleBody?
  /// What search keeps of it, if it has a text to show.
  var search: SearchArticle?
  /// The daily maxima that it names, to compare with other articles'.
  var doses: [DoseFact]

  init(
    _ article: Article, file: String, body: ArticleBody?, search: SearchArticle?, doses: [DoseFact]
  ) {
    self.body = body
    self.search = search
    self.doses = doses
    page = PageRecord(article, file: file)
    kind = article.kind
    frontMatter = article.frontMatter
    sourceKeys = article.sourceKeys
    guard body != nil else { return }
    headings = article.document.headings.map {
      ArticleHeading(level: $0.0.level, id: $0.0.id, title: $0.0.inlines.plainText)
    }
  }

  /// As the user would type it.
  var file: String { page.file }
  var path: ContentPath { page.path }
  var url: SitePath { page.url }
  var state: PublicationState { page.state }
  var links: [ArticleLink] { page.links }
  var related: [ArticleLink] { page.related }
  var isWithdrawn: Bool { if case .withdrawn = state { true } else { false } }
  var title: String { frontMatter.title.value }
  var description: String { frontMatter.description.value }
}

/// An entry of an article's contents list.
struct ArticleHeading: Hashable, Sendable {
  var level: Int
  var id: String
  var title: String
}
