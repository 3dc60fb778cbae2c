import Diagnostics
import Testing

@Suite struct TextReportTests {
  static func finding(
    at range: SourceRange, excerpt: String?, why: String? = nil, fix: String? = nil,
    sources: [String] = []
  ) -> Finding {
    var finding = Finding(
      .error, rule: "nsaid-bleeding", "nothing warns of bleeding", in: "content/a.md", at: range,
      why: why, fix: fix, sources: sources)
    finding.excerpt = excerpt.map { Excerpt(of: Array($0.utf8)[...], around: range) }
    return finding
  }

  @Test func `a finding shows its place, its line, why it matters and a way out`() {
    let finding = Self.finding(
      at: SourceRange(line: 14, column: 13, length: 9), excerpt: "Adults take ibuprofen with food.",
      why: "it can cause bleeding", fix: "include the statement `nsaid`", sources: ["fda", "nhs"])
    #expect(
      TextReport().text(for: [finding]) == """
        content/a.md:14:13: error: nothing warns of bleeding [nsaid-bleeding]
           14 | Adults take ibuprofen with food.
              |             ^^^^^^^^^
           why: it can cause bleeding (fda, nhs)
           fix: include the statement `nsaid`

        """)
  }

  @Test func `a finding shows the places that belong to it`() {
    var finding = Self.finding(at: .start, excerpt: nil, fix: "include it")
    finding.related = [
      RelatedPlace("the warning belongs here", in: "content/a.md", at: .start),
      RelatedPlace("and\u{1B}there", in: "content/b.md", at: SourceRange(line: 7, column: 3)),
    ]
    #expect(
      TextReport().text(for: [finding]).hasSuffix(
        """
           fix: include it
           at: content/a.md:1:1: the warning belongs here
           at: content/b.md:7:3: and\u{FFFD}there

        """))
  }

  @Test func `carets stand under the place after letters of several bytes`() {
    let finding = Self.finding(at: SourceRange(line: 1, column: 6, length: 3), excerpt: "Über abc.")
    #expect(TextReport().text(for: [finding]).contains("|     ^^^\n"))
  }

  @Test(arguments: [
    (SourceRange(line: 1, column: 900, length: 4), "…"),
    (SourceRange(line: 1, column: 1, length: 4), "…"),
  ])
  func `a very long line is cut around its place`(_ range: SourceRange, _ sign: String) {
    let line = String(repeating: "word ", count: 10_000)
    let text = TextReport().text(for: [Self.finding(at: range, excerpt: line)])
    #expect(text.utf8.count < 800)
    #expect(text.contains(sign))
  }

  @Test func `a cut line keeps its letters whole and its place marked`() {
    let line = String(repeating: "ü", count: 1_000) + "abc" + String(repeating: "ü", count: 1_000)
    let text = TextReport().text(
      for: [Self.finding(at: SourceRange(line: 1, column: 2_001, length: 3), excerpt: line)])
    let lines = text.split(separator: "\n")
    #expect(!text.contains("\u{FFFD}"))
    #expect(
      lines[1].firstRange(of: "abc")?.lowerBound.utf16Offset(in: lines[1])
        == lines[2].firstRange(of: "^^^")?.lowerBound.utf16Offset(in: lines[2]))
  }

  @Test func `a place that spans lines is marked to the end of its first line`() {
    let range = SourceLocation(line: 1, column: 3)..<SourceLocation(line: 4, column: 1)
    let text = TextReport().text(for: [Self.finding(at: range, excerpt: "ab cd")])
    #expect(text.contains("|   ^^^\n"))
  }

  @Test func `escape sequences in an article can't reach the terminal`() {
    let text = TextReport().text(
      for: [Self.finding(at: .start, excerpt: "\u{1B}[2J\u{202E}red", fix: "\u{7}bell")])
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
  }

  @Test func `a blank or missing line is not shown`() {
    let blank = TextReport().text(for: [Self.finding(at: .start, excerpt: "  ")])
    let missing = TextReport().text(for: [Self.finding(at: .start, excerpt: nil)])
    #expect(blank == missing)
    #expect(!missing.contains("|"))
  }

  @Test func `colour is only used when asked for`() {
    let finding = Self.finding(at: .start, excerpt: "x")
    #expect(TextReport(color: .ansi).text(for: [finding]).contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(!TextReport().text(for: [finding]).contains("\u{1B}"))
  }
}
