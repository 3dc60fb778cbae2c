package import Content
import Markdown
package import Prose

/// What search keeps of an article once its tree is dropped.
package struct SearchArticle: Sendable {
  /// The units of a page that are found on their own: what it is called, its lead, and the text of
  /// each heading. More headings than this share the last unit.
  static let mostUnits = 16

  /// A heading that a result can lead to.
  package struct Heading: Hashable, Sendable {
    /// Empty for the page's lead.
    package var id: String
    package var title: String
    /// Its own text, without that of headings below it, in ``SearchArticle/text``.
    package var text: Range<Int>
  }

  package let url: SitePath
  package let title: String
  package let kind: ArticleKind
  package let reviewed: Day?
  package let description: String
  /// The lead first.
  package let headings: [Heading]
  /// Readable text in UTF-8, sentences and blocks with a blank between them.
  package let text: [UInt8]
  let terms: ArticleTerms

  /// - Parameters:
  ///   - article: as it was read, statements not put in: they are the same on many pages.
  ///   - prose: its text.
  package init(_ article: Article, _ prose: Prose) {
    url = article.url
    title = article.frontMatter.title.value
    kind = article.kind
    reviewed = article.frontMatter.reviewed?.value
    description = article.frontMatter.description.value
    terms = ArticleTerms(prose, synonyms: article.frontMatter.synonyms)
    var headings = [Heading(id: "", title: "", text: 0..<0)]
    headings += article.document.headings.map {
      Heading(id: $0.heading.id, title: $0.heading.inlines.plainText, text: 0..<0)
    }
    var text: [UInt8] = []
    Self.collectText(of: prose, into: &headings, &text)
    self.headings = headings
    self.text = text
  }

  private static func collectText(
    of prose: Prose, into headings: inout [Heading], _ text: inout [UInt8]
  ) {
    var section = -1
    for sentence in prose.sentences {
      switch sentence.form {
      case .title, .description, .heading: continue
      default: break
      }
      guard headings.indices.contains(sentence.section) else { continue }
      if sentence.section != section {
        section = sentence.section
        headings[section].text = text.count..<text.count
      } else {
        text.append(UInt8(ascii: " "))
      }
      text += prose.text[sentence.bytes]
      headings[section].text = headings[section].text.lowerBound..<text.count
    }
  }
}
