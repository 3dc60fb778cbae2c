package import Diagnostics

/// A link or an image in an article, and what it leads to.
package struct ArticleLink: Hashable, Sendable {
  package var target: LinkTarget
  /// As the article spells it.
  package var destination: String
  package var isImage: Bool
  package var range: SourceRange

  package init(
    _ target: LinkTarget, destination: String, isImage: Bool = false, at range: SourceRange
  ) {
    self.target = target
    self.destination = destination
    self.isImage = isImage
    self.range = range
  }
}
