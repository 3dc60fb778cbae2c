package import Diagnostics
package import Markdown

/// A link of the text, with what it shows.
package struct ProseLink: Sendable {
  /// As it was written, entities and escapes undone.
  package var destination: String
  package var inlines: [Inline]
  package var range: SourceRange
}
