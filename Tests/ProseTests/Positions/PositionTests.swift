import Diagnostics
import TestSupport
import Testing

@testable import Prose

@Suite struct PositionTests {
  /// Each source with `{` and `}` around the place of the words.
  @Test(arguments: [
    ("Take {ibuprofen} now", "ibuprofen"), ("{Take} it", "Take"), ("take {it}", "it"),
    ("a *{ibu*prof**en}** b", "ibuprofen"), ("a **{hot** *pad}* b", "hot pad"),
    ("a [{hot](b.md) pad} c", "hot pad"), ("a {hot\npad} c", "hot pad"),
    ("a {hot  \n pad} c", "hot pad"), ("a {hot\\\npad} c", "hot pad"),
    ("> a {hot\n> pad} c", "hot pad"), ("> a {hot\npad} c", "hot pad"),
    ("- x\n  - a {hot\n    pad} c", "hot pad"), ("a\r\n{hot\r\npad}", "hot pad"),
    ("a {hot  pad} b", "hot pad"), ("a {hot\tpad} b", "hot pad"),
    ("a {hot\u{A0}pad} b", "hot pad"), ("a\u{A0}b {hot} pad", "hot"),
    ("a {h\u{200B}ot} pad", "hot"), ("\u{200B}{hot} pad", "hot"), ("\u{E9} {hot} pad", "hot"),
    ("e\u{301} {hot} pad", "hot"), ("a {caf\u{E9}} b", "cafe"), ("a {cafe\u{301}} b", "cafe"),
    ("a {ae\u{323}\u{302}} b", "ae"), ("a {e\u{301}x} b", "ex"), ("ж {hot} ж", "hot"),
    ("|a|b|\n|-|-|\n|c|x {hot pad} y|", "hot pad"),
    ("|a|\n|:-|\n| *x* {hot **pad} y** |", "hot pad"),
    ("## The {hot pad} ##", "hot pad"), ("The {hot\npad}\n===", "hot pad"),
    ("> [!DO] a {hot pad}", "hot pad"), ("A {hot <!-- x -->pad} b", "hot pad"),
    ("A {hot [@x] pad} b", "hot pad"), ("A {hot [@x] *pad} b*", "hot pad"), ("“a” {hot}", "hot"),
    ("5 {½} x", "1/2"), ("a {\u{FB01}t} b", "fit"), ("a… {hot}", "hot"), ("a  b {hot}  c", "hot"),
    ("1½ {hot}", "hot"), ("a–b {hot} – c", "hot"), ("🩹 {hot}", "hot"), ("a {𝐡𝐨𝐭} b", "hot"),
    ("a &amp; b\n{hot pad} c", "hot pad"), ("a \\* *b* {hot} c", "hot"),
  ])
  func `a stretch leads back to its place`(_ marked: String, _ words: String) throws {
    let source = marked.filter { $0 != "{" && $0 != "}" }
    let text = prose(source)
    let found = try #require(text.firstPlace(of: words))
    #expect(source.marked(at: text.range(of: found)) == marked)
  }

  @Test(arguments: [
    ("*x*{ a hot&nbsp;pad &amp; b }*y*", "hot pad"), ("*x*{ a h&ouml;t b }*y*", "hot"),
    ("{\\*a hot b}\nc", "hot"), ("|a|\n|:-|\n|{x \\| hot}|", "hot"),
  ])
  func `beside escapes and entities it leads to the text that they stand in`(
    _ marked: String, _ words: String
  ) throws {
    let source = marked.filter { $0 != "{" && $0 != "}" }
    let text = prose(source)
    let found = try #require(text.firstPlace(of: words))
    #expect(source.marked(at: text.range(of: found)) == marked)
  }

  @Test(arguments: ["", "`x`", "a"])
  func `no stretch is outside of the source`(_ source: String) {
    let text = prose(source)
    let places = [0..<0, 0..<1, 5..<9, text.text.count..<text.text.count].map(text.range)
    #expect(places.allSatisfy { $0.upperBound <= SourceLocation(line: 1, column: 4) })
  }

  @Test(arguments: 0..<200)
  func `a word that is written as it is read is where its place says`(_ seed: Int) {
    var generator = CommonMarkGenerator(seed: seed)
    let source = generator.document(lines: 40)
    let text = prose(source)
    let lines = SourceLines(source)
    let wrong = text.words.filter { word in
      let written = lines.slice(text.range(of: word.bytes))
      return !written.contains(where: "&\\*_`<[".utf8.contains) && !written.isEmpty
        && written != Array(text.text[word.bytes]) && !written.contains { $0 >= 0x80 || $0 < 0x21 }
    }
    #expect(wrong.map { text.string($0.bytes) } == [])
  }
}

extension Prose {
  /// Where `words` first stand in the text.
  fileprivate func firstPlace(of words: String) -> Range<Int>? {
    let wanted = Array(words.utf8)
    return text.indices.first { text[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
  }
}

extension String {
  /// With `{` and `}` around a place.
  fileprivate func marked(at range: SourceRange) -> String {
    let lines = SourceLines(self)
    let bytes = Array(utf8)
    let (start, end) = (lines.offset(range.lowerBound), lines.offset(range.upperBound))
    let marked = bytes[..<start] + "{".utf8 + bytes[start..<end] + "}".utf8 + bytes[end...]
    return String(decoding: marked, as: UTF8.self)
  }
}

/// A source whose places can be looked up.
private struct SourceLines {
  private let bytes: [UInt8]
  private var starts = [0]

  init(_ source: String) {
    bytes = Array(source.utf8)
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      if byte == 10 || (byte == 13 && !isPair) { starts.append(index + 1) }
    }
  }

  func offset(_ location: Diagnostics.SourceLocation) -> Int {
    let line = min(max(location.line - 1, 0), starts.count - 1)
    return min(starts[line] + location.column - 1, bytes.count)
  }

  func slice(_ range: SourceRange) -> [UInt8] {
    let (start, end) = (offset(range.lowerBound), offset(range.upperBound))
    return start < end ? Array(bytes[start..<end]) : []
  }
}
