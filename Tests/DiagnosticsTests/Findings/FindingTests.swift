import Diagnostics
import Testing

@Suite struct FindingTests {
  @Test func `findings are sorted by file, then by place, then by rule`() {
    func finding(_ file: String, _ line: Int, _ column: Int, _ rule: String) -> Finding {
      Finding(.note, rule: rule, "m", in: file, at: SourceRange(line: line, column: column))
    }
    let sorted = [
      finding("a.md", 2, 9, "z"), finding("a.md", 10, 1, "a"), finding("a.md", 10, 1, "b"),
      finding("b.md", 1, 1, "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func `each finding quotes the line it points at`() {
    var findings = FileFindings(file: "a.md")
    findings.error("rule", "wrong", at: SourceRange(line: 2, column: 1))
    findings.warning("rule", "beyond the end", at: SourceRange(line: 9, column: 1))
    let quoted = findings.quoting("first\r\nsecond\r\nthird")
    #expect(quoted.map(\.excerpt?.text) == ["second", nil])
    #expect(findings.hasErrors)
  }
}

@Suite struct NearestNameTests {
  static let names = ["description", "reviewed", "next-review", "sources", "tags"]

  @Test(arguments: [
    ("reviwed", "reviewed"), ("Tags", "tags"), ("desciption", "description"),
    ("source", "sources"), ("next_review", "next-review"), ("tgas", "tags"),
  ])
  func `a typo finds the name that was meant`(_ typo: String, _ meant: String) {
    #expect(Self.names.nearest(to: typo) == meant)
  }

  @Test(arguments: ["", "x", "colour", "publisher-name"])
  func `a word that is near no name finds none`(_ word: String) {
    #expect(Self.names.nearest(to: word) == nil)
  }
}
