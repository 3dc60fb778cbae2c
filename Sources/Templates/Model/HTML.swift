/// Markup that may be written into a page as it is.
///
/// Text and markup are different types so that one can't be taken for the other by mistake.
package struct HTML: Hashable, Sendable {
  package let markup: String

  /// Vouches that `markup` comes from a renderer that escapes what it is given.
  package init(rendered markup: String) { self.markup = markup }

  /// Plain text, escaped.
  package init(escaping text: String) { markup = escaped(text) }
}
