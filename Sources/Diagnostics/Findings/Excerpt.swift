/// The part of a source line that a finding points at, kept because the file may be gone when the
/// finding is shown.
package struct Excerpt: Hashable, Sendable {
  /// More of a line than this, in bytes, doesn't fit a terminal and hides the place.
  package static let longest = 160

  package let text: String
  /// The column of the text's first byte: 1 unless the line was cut before it.
  package let column: Int
  /// Whether the line goes on after the text.
  package let isCut: Bool

  /// The part of `line`, which has no line end, that shows the start of `range`.
  package init(of line: ArraySlice<UInt8>, around range: SourceRange) {
    let place = line.startIndex + max(0, min(range.lowerBound.column - 1, line.count))
    var start = max(line.startIndex, place - Self.longest / 2)
    // A cut in the middle of a letter would show a broken one.
    while start > line.startIndex, start < line.endIndex, Self.isInsideLetter(line[start]) {
      start -= 1
    }
    var end = min(line.endIndex, start + Self.longest)
    while end > start, end < line.endIndex, Self.isInsideLetter(line[end]) { end -= 1 }
    text = String(decoding: line[start..<end], as: UTF8.self)
    column = start - line.startIndex + 1
    isCut = end < line.endIndex
  }

  /// One that was made before.
  package init(_ text: String, column: Int, isCut: Bool) {
    self.text = text
    self.column = column
    self.isCut = isCut
  }

  /// Whether `byte` continues a letter of several bytes in UTF-8.
  private static func isInsideLetter(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
