/// A word or a number of the text.
package struct Word: Sendable {
  /// Its bytes in ``Prose/text``: letters, digits, inner apostrophes; in a number also the commas
  /// and the point within it.
  package var bytes: Range<Int>
  /// Whether it starts with a digit.
  package var isNumber: Bool
  /// Whether nothing but a blank or a hyphen stands between it and the word before, so that both
  /// can be part of one name.
  package var joinsPrevious: Bool
}
