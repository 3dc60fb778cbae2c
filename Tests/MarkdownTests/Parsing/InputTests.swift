import Markdown
import Testing

@Suite struct InputTests {
  @Test(arguments: ["", "\n", "\r\n\r\n", " \t ", "\u{FEFF}", "\u{FEFF}\n", "[a]: /b"])
  func `a source without text makes an empty document`(_ source: String) throws {
    #expect(try Document(commonMark: source).blocks == [])
    #expect(findings(source) == [])
  }

  @Test(arguments: [
    (
      "a\r\n*b*\r\nc",
      [
        "text 1:1-1:2 a", "soft 1:2-2:1", "em 2:1-2:4", "text 2:2-2:3 b",
        "soft 2:4-3:1", "text 3:1-3:2 c",
      ]
    ),
    ("a\rb", ["text 1:1-1:2 a", "soft 1:2-2:1", "text 2:1-2:2 b"]),
    ("\u{FEFF}ab *c*", ["text 1:4-1:7 ab ", "em 1:7-1:10", "text 1:8-1:9 c"]),
    ("a\0b", ["text 1:1-1:4 a\u{FFFD}b"]),
    ("-\ta\n\n\tb", ["text 1:3-1:4 a", "text 3:2-3:3 b"]),
    ("é日 *b*", ["text 1:1-1:7 é日 ", "em 1:7-1:10", "text 1:8-1:9 b"]),
  ])
  func `line ends, marks, NUL and tabs are told apart by bytes`(
    _ source: String, _ expected: [String]
  ) throws {
    #expect(try Document(commonMark: source).inlineDump == expected)
  }

  @Test func `an article's places count from its first line`() {
    #expect(
      article("a\n\n*b*", firstLine: 12).inlineDump == [
        "text 12:1-12:2 a", "em 14:1-14:4", "text 14:2-14:3 b",
      ])
  }
}
