package import Content
import Markdown
package import Prose

/// What search keeps of an article once its tree is dropped.
package struct SearchArticle: Sendable {
  /// The units of a page that are found on their own: what it is called, its lead, and the text of
  /// each heading. More headings than this share the last unit.
  static let mostUnits = 16

  package let url: SitePath
  package let title: String
  let titleKey: TitleKey?
  package let kind: ArticleKind
  package let reviewed: Day?
  package let description: String
  /// What someone may type who needs help at once, for this page to be offered with it.
  package let pins: [String]
  /// Those of the units from 2 on, as the index has them.
  let headings: [UInt8]
  /// The readable text of the units from 1 on, as the index has it: see Format.md.
  let text: [UInt8]
  let terms: ArticleTerms

  /// - Parameters:
  ///   - article: as it was read, statements not put in: they are the same on many pages, and each
  ///     of these would be an answer to all that they warn of.
  ///   - prose: its text.
  ///   - words: where the site's words are numbered.
  package init(_ article: Article, _ prose: Prose, words: SearchWords) {
    let frontMatter = article.frontMatter
    url = article.url
    title = frontMatter.title.value
    titleKey = TitleKey(title: title)
    kind = article.kind
    reviewed = frontMatter.reviewed?.value
    description = frontMatter.description.value
    pins = frontMatter.searchPins.map(\.value)
    terms = ArticleTerms(prose, synonyms: frontMatter.synonyms, words: words)
    var reader = UnitReader(description: description)
    reader.read(article.document.blocks)
    (headings, text) = reader.finished()
  }
}
