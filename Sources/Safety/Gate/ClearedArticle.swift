package import Content
import Markdown

/// An article that says all it must, with the statements it asked for put in place.
///
/// Only a ``SafetyGate`` can make one, and only one of these can be rendered for publication, so
/// that an unchecked article can't be published by mistake.
package struct ClearedArticle: Sendable {
  /// The article; its document holds its statements in full.
  package let article: Article
  /// The ids of the statements that the article includes, in the order a reader meets them.
  package let statements: [String]

  init(_ article: Article, statements: [String]) {
    self.article = article
    self.statements = statements
  }
}
