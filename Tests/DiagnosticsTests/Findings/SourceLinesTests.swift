import Diagnostics
import Testing

@Suite struct SourceLinesTests {
  @Test(arguments: [
    ("an ASCII letter", "abc", 3, 3), ("two bytes", "äbc", 3, 2), ("three bytes", "…bc", 4, 2),
    ("four bytes, which are two units", "😀bc", 5, 3), ("the first column", "😀", 1, 1),
    ("the end of a line", "ä\nx", 3, 2),
  ])
  func `columns are counted in UTF-16 code units after`(
    _ name: String, _ text: String, _ column: Int, _ units: Int
  ) {
    let place = SourceLocation(line: 1, column: column)
    #expect(SourceLines(text).utf16Column(of: place) == units)
  }

  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"])
  func `lines end where CommonMark ends them`(_ text: String) {
    let lines = SourceLines(text, firstLine: 5)
    let offset = lines.offset(of: SourceLocation(line: 7, column: 1))
    #expect(lines.bytes[offset] == UInt8(ascii: "c"))
    #expect(lines.end == SourceLocation(line: 7, column: 2))
  }

  @Test(arguments: [(0, 1, 0), (1, 99, 4), (1, -4, 0), (9, 1, 6)])
  func `a place outside the text is moved into it`(_ line: Int, _ column: Int, _ offset: Int) {
    let lines = SourceLines("abc\nde")
    #expect(lines.offset(of: SourceLocation(line: line, column: column)) == offset)
  }

  @Test(arguments: [
    ("none", [], "abc\nde"),
    ("an insertion", [TextEdit(SourceRange(line: 2, column: 1), "+")], "abc\n+de"),
    (
      "a replacement and an insertion",
      [
        TextEdit(SourceRange(line: 1, column: 2, length: 1), ""),
        TextEdit(SourceRange(line: 2, column: 3), "!"),
      ], "ac\nde!"
    ),
  ])
  func `edits are made`(_ name: String, _ edits: [TextEdit], _ text: String) {
    #expect(SourceLines("abc\nde").applying(edits) == text)
  }
}
