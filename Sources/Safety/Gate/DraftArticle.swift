package import Content
import Diagnostics
import Markdown

/// An article as its author may look at it, whatever is wrong with it.
///
/// It isn't a ``ClearedArticle`` and can't become one, so that showing it publishes nothing.
package struct DraftArticle: Sendable {
  /// The article; its document holds in full those of its statements that there are.
  package let article: Article
  /// The ids of these, in the order a reader meets them.
  package let statements: [String]
}

extension SafetyGate {
  /// The article with its statements put in place, and nothing said about it.
  package func draft(of reading: ArticleReading) -> DraftArticle {
    var ignored = FileFindings(file: "")
    let included = InclusionCheck.statements(of: reading, book, findings: &ignored)
    var article = reading.article
    article.document = article.document.replacingInclusions { book.statement($0.id)?.statement }
    return DraftArticle(article: article, statements: included.map { book.statements[$0].id })
  }
}
