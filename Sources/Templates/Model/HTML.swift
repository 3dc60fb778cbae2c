/// Markup that may be written into a page as it is.
///
/// Text and markup are different types so that one can't be taken for the other by mistake.
package struct HTML: Hashable, Sendable {
  /// In UTF-8.
  package let bytes: [UInt8]

  /// Vouches that `markup` comes from a renderer that escapes what it is given.
  package init(rendered markup: String) { bytes = Array(markup.utf8) }

  /// Vouches that `bytes` come from a renderer that escapes what it is given.
  package init(rendered bytes: [UInt8]) { self.bytes = bytes }

  /// Plain text, escaped.
  package init(escaping text: String) { bytes = Array(escaped(text).utf8) }
}
