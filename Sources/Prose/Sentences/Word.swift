/// A word or a number of the text.
///
/// Letters, digits and the apostrophes between letters: `don't`, `B12`, `pad's`. A number ends where
/// its digits end, and letters right after it where digits follow, so that `2x500mg` is four words,
/// each of which joins the one before; commas and points between digits are part of it: `4,000`.
package struct Word: Sendable {
  @usableFromInline var start: UInt32
  @usableFromInline var length: UInt32
  /// Of its ``WordShape``; 0 for a number.
  package var hash: UInt32
  /// How many groups of vowels it has, 65,535 at most: about its syllables, silent ones among them.
  package var vowelGroups: UInt16
  /// Whether it starts with a digit.
  package var isNumber: Bool
  /// Whether it and the word before, of the same sentence, can be part of one name: nothing stands
  /// between them but a blank, a hyphen, a hyphen at a line's end, or an apostrophe and a blank
  /// (`athletes' foot`).
  package var joinsPrevious: Bool

  /// A word at `bytes` of ``Prose/text``; one without a shape is a number.
  init(_ bytes: Range<Int>, _ shape: WordShape?, joinsPrevious: Bool) {
    start = UInt32(truncatingIfNeeded: bytes.lowerBound)
    length = UInt32(truncatingIfNeeded: bytes.count)
    hash = shape?.hash ?? 0
    vowelGroups = UInt16(clamping: shape?.vowelGroups ?? 0)
    isNumber = shape == nil
    self.joinsPrevious = joinsPrevious
  }

  /// Its place in ``Prose/text``.
  @inlinable package var bytes: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
