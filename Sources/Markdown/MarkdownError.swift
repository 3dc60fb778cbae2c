package import Diagnostics

/// Why a document is refused whole.
package enum MarkdownError: Error, Hashable {
  /// How deep blocks and inlines may nest, the document itself counting as one.
  ///
  /// Swift frees nested values recursively, so that a tree tens of thousands deep would crash when
  /// it is freed, however carefully it was built.
  package static let maximumDepth = 100

  /// The document nests deeper than ``maximumDepth`` here, or opens so many blocks or images at once
  /// that finding out how deep would take too long.
  case nestedTooDeeply(SourceRange)
}
