package import Diagnostics
package import Markdown

/// A box on the page, and which sentences stand in it.
package struct CalloutUse: Sendable {
  package var kind: Callout.Kind
  /// Its heading's sentence, if it has a heading.
  package var heading: Int?
  package var sentences: Range<Int>
  package var section: Int
  package var range: SourceRange
}
