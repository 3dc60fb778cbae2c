/// A word or a number of the text.
///
/// Letters, digits and the apostrophes between letters: `don't`, `B12`, `pad's`. A number ends where
/// its digits end, so that `500mg` is the number `500` and the word `mg`, which joins it; commas and
/// points between digits are part of it: `4,000`, `0.5`.
package struct Word: Sendable {
  private var start: UInt32
  private var length: UInt32
  /// Whether it starts with a digit.
  package var isNumber: Bool
  /// Whether nothing but a blank, a hyphen, or a hyphen at a line's end stands between it and the
  /// word before in its sentence, so that both can be part of one name.
  package var joinsPrevious: Bool

  init(_ bytes: Range<Int>, isNumber: Bool, joinsPrevious: Bool) {
    start = UInt32(truncatingIfNeeded: bytes.lowerBound)
    length = UInt32(truncatingIfNeeded: bytes.count)
    self.isNumber = isNumber
    self.joinsPrevious = joinsPrevious
  }

  /// Its place in ``Prose/text``.
  package var bytes: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
