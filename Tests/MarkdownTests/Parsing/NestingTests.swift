import Diagnostics
import Markdown
import Testing

@Suite struct NestingTests {
  @Test(arguments: [99, 100, 499, 500, 501, 10_000, 1_000_000])
  func `quotes nested past the limit are refused, never a crash`(_ depth: Int) {
    #expect(throws: MarkdownError.self) {
      try Document(commonMark: String(repeating: "> ", count: depth) + "deep")
    }
  }

  @Test func `a document nested up to the limit parses and renders`() throws {
    let depth = MarkdownError.maximumDepth - 2
    let document = try Document(commonMark: String(repeating: "> ", count: depth) + "deep")
    #expect(HTMLRenderer.commonMark(document).contains("<p>deep</p>"))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var source: String
  }

  static let tooDeep = [
    Case(testDescription: "list items", source: String(repeating: "- ", count: 60) + "a"),
    Case(
      testDescription: "lists over many lines",
      source: (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()),
    Case(
      testDescription: "strong emphasis",
      source: String(repeating: "**a ", count: 200) + String(repeating: " a**", count: 200)),
    Case(
      testDescription: "images in images",
      source: String(repeating: "![", count: 50_000) + String(repeating: "](a)", count: 50_000)),
    Case(
      testDescription: "emphasis in a table's cell in quotes",
      source: String(repeating: "> ", count: 90) + "|a|\n" + String(repeating: "> ", count: 90)
        + "|-|\n" + String(repeating: "> ", count: 90) + "|"
        + String(repeating: "*a **a ", count: 60) + String(repeating: "a** a*", count: 60)),
  ]

  @Test(arguments: tooDeep)
  func `anything nested too deeply is a finding and no document`(_ example: Case) {
    var findings = FileFindings(file: "a.md")
    #expect(Document.article(example.source, findings: &findings) == nil)
    #expect(findings.all.map(\.rule) == ["nested-too-deeply"])
  }

  @Test func `the place of what is nested too deeply is told`() {
    let source = "fine\n\n" + String(repeating: "> ", count: 1_000)
    #expect(throws: MarkdownError.nestedTooDeeply(SourceRange(line: 3, column: 1, length: 2_000))) {
      try Document(commonMark: source)
    }
  }

  @Test(arguments: [
    ("![[]()", SourceRange(line: 3, column: 18_001, length: 2)),
    ("![[]()`]`\n", SourceRange(line: 3_003, column: 1, length: 2)),
    ("> ![\r\n", SourceRange(line: 3_003, column: 3, length: 2)),
  ])
  func `a paragraph that opens absurdly many images is refused at once`(
    _ piece: String, _ place: SourceRange
  ) {
    let source = "fine\n\n" + String(repeating: piece, count: 100_000)
    #expect(throws: MarkdownError.nestedTooDeeply(place)) {
      try Document(commonMark: source)
    }
  }

  @Test(arguments: ["\n\n", "\r\n \t\r\n"])
  func `images are counted anew after an empty line`(_ emptyLine: String) throws {
    let paragraph = String(repeating: "![a](b) ", count: 2_000) + emptyLine
    let source = String(repeating: paragraph, count: 3)
    #expect(try Document(commonMark: source).blocks.count == 3)
  }

  @Test(arguments: [
    String(repeating: "- ", count: 2_000), String(repeating: "* ", count: 2_000),
    "    " + String(repeating: "=", count: 2_000), String(repeating: ">", count: 90) + " a",
  ])
  func `a long line that people do write isn't refused`(_ source: String) throws {
    #expect(try Document(commonMark: source).blocks.count == 1)
  }
}
