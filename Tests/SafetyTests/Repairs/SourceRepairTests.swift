import Content
import Diagnostics
import Markdown
import Safety
import Testing

@Suite struct SourceRepairTests {
  static let header = "---\ntitle: T\n---\n"

  /// A finding that asks for a statement before the place that `mark` stands at.
  static func wish(_ statement: String, before mark: String, in text: String) -> Finding {
    var finding = Finding(.error, rule: "r", "m", in: "a.md", at: .start)
    finding.repair = .inclusion(statement: statement, before: place(of: mark, in: text))
    return finding
  }

  static func change(_ old: String, to new: String, in text: String) -> Finding {
    var finding = Finding(.note, rule: "r", "m", in: "a.md", at: .start)
    let start = place(of: old, in: text)
    let end = Diagnostics.SourceLocation(line: start.line, column: start.column + old.utf8.count)
    finding.repair = .replacement(start..<end, with: new)
    return finding
  }

  static func place(of mark: String, in text: String) -> Diagnostics.SourceLocation {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      guard let found = line.firstRange(of: mark) else { continue }
      let column = line.utf8.distance(from: line.startIndex, to: found.lowerBound)
      return Diagnostics.SourceLocation(line: index + 1, column: column + 1)
    }
    return Diagnostics.SourceLocation(line: lines.count + 1, column: 1)
  }

  /// A text, the statements wanted with the words that they go before, and the text that comes of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var body: String
    var wishes: [(statement: String, mark: String)]
    var result: String

    init(
      _ name: String, _ body: String, _ wishes: [(statement: String, mark: String)],
      _ result: String
    ) {
      (self.name, self.body, self.wishes, self.result) = (name, body, wishes, result)
    }

    var testDescription: String { name }
    var text: String { header + body }

    var repair: SourceRepair {
      SourceRepair(
        of: wishes.map { wish($0.statement, before: $0.mark, in: text) }, in: text)
    }
  }

  static let inclusions = [
    Case("before the first block", "One.\n", [("a", "One")], "> [!SAFETY] a\n\nOne.\n"),
    Case(
      "between blocks", "One.\n\nTwo.\n", [("a", "Two")], "One.\n\n> [!SAFETY] a\n\nTwo.\n"),
    Case(
      "right under a paragraph", "One.\n## Two\n", [("a", "## Two")],
      "One.\n\n> [!SAFETY] a\n\n## Two\n"),
    Case(
      "two for one place share a block", "One.\n\nTwo.\n", [("b", "Two"), ("a", "Two")],
      "One.\n\n> [!SAFETY] b, a\n\nTwo.\n"),
    Case(
      "two for two places", "One.\n\nTwo.\n", [("b", "Two"), ("a", "One")],
      "> [!SAFETY] a\n\nOne.\n\n> [!SAFETY] b\n\nTwo.\n"),
    Case(
      "beside what is there", "> [!SAFETY] x\n\nOne.\n", [("a", "One")],
      "> [!SAFETY] x, a\n\nOne.\n"),
    Case(
      "at what is there", "One.\n\n> [!SAFETY]\n> x,\n> y\n\nTwo.\n", [("a", "> [!SAFETY]")],
      "One.\n\n> [!SAFETY]\n> x,\n> y, a\n\nTwo.\n"),
    Case(
      "before a list, not in it", "One.\n\n- two\n\n  three\n- four\n", [("a", "three")],
      "One.\n\n> [!SAFETY] a\n\n- two\n\n  three\n- four\n"),
    Case(
      "before a box, not in it", "> [!NOTE] One\n> two\n", [("a", "two")],
      "> [!SAFETY] a\n\n> [!NOTE] One\n> two\n"),
    Case("at the end", "One.", [("a", "nowhere")], "One.\n\n> [!SAFETY] a\n"),
    Case("in an empty text", "", [("a", "nowhere")], "> [!SAFETY] a\n"),
    Case(
      "once for two places of a section", "## One\n\nTwo.\n\nThree.\n",
      [("a", "Three"), ("a", "Two")], "## One\n\n> [!SAFETY] a\n\nTwo.\n\nThree.\n"),
    Case(
      "once for two sections, before both", "Lead.\n\n## One\n\nTwo.\n\n## Three\n\nFour.\n",
      [("a", "Two"), ("a", "Four")],
      "Lead.\n\n> [!SAFETY] a\n\n## One\n\nTwo.\n\n## Three\n\nFour.\n"),
    Case(
      "before the comment that speaks of its block",
      "One.\n\n<!-- remedy-ignore r until 2027-01-01: why -->\n\nTwo.\n", [("a", "Two")],
      "One.\n\n> [!SAFETY] a\n\n<!-- remedy-ignore r until 2027-01-01: why -->\n\nTwo.\n"),
    Case(
      "after the comment that speaks of the page",
      "<!-- remedy-ignore r until 2027-01-01: why -->\n\nOne.\n", [("a", "One")],
      "<!-- remedy-ignore r until 2027-01-01: why -->\n\n> [!SAFETY] a\n\nOne.\n"),
    Case("not a second time", "> [!SAFETY] a\n\nOne.\n", [("a", "One")], "> [!SAFETY] a\n\nOne.\n"),
    Case(
      "not where a box holds it already", "> [!NOTE]\n> > [!SAFETY] a\n\nOne.\n", [("a", "One")],
      "> [!NOTE]\n> > [!SAFETY] a\n\nOne.\n"),
  ]

  @Test(arguments: inclusions)
  func `a statement is included`(_ example: Case) {
    #expect(example.repair.text == Self.header + example.result)
  }

  @Test(arguments: inclusions)
  func `what is included is the only change`(_ example: Case) throws {
    let before = try #require(Parsed(example.text))
    let after = try #require(Parsed(example.repair.text))
    #expect(after.html == before.html)
    #expect(after.included == before.included.union(example.wishes.map(\.statement)))
    #expect(after.frontMatter == before.frontMatter)
  }

  @Test(arguments: inclusions)
  func `a second time changes nothing`(_ example: Case) {
    let once = example.repair.text
    let again = SourceRepair(
      of: example.wishes.map { Self.wish($0.statement, before: $0.mark, in: once) }, in: once)
    #expect(again.text == once && again.edits.isEmpty)
  }

  @Test func `carriage returns stay in a file that has them`() {
    let text = "---\r\ntitle: T\r\n---\r\nOne.\r\n\r\nTwo."
    let repair = SourceRepair(of: [Self.wish("a", before: "Two", in: text)], in: text)
    #expect(repair.text == "---\r\ntitle: T\r\n---\r\nOne.\r\n\r\n> [!SAFETY] a\r\n\r\nTwo.")
  }

  @Test(arguments: [
    ("no front matter", "One.\n"), ("a lone carriage return", "---\ntitle: T\n---\nOne.\rTwo.\n"),
    ("no text after the fence", "---\ntitle: T\n"),
  ])
  func `a file that can't be read for sure is left alone`(_ name: String, _ text: String) {
    let repair = SourceRepair(of: [Self.wish("a", before: "One", in: text)], in: text)
    #expect(repair.text == text && repair.included.isEmpty)
  }

  @Test(arguments: [
    ("one", ["5.0"], "5 mg and .5 mg"), ("two", [".5 mg", "5.0"], "5 mg and 0.5 mg"),
    ("of two that overlap the first", ["mg and", "5.0 mg"], "5 mg and .5 mg"),
  ])
  func `texts are replaced`(_ name: String, _ old: [String], _ result: String) {
    let text = "5.0 mg and .5 mg"
    let new = ["5.0": "5", ".5 mg": "0.5 mg", "mg and": "g", "5.0 mg": "5 mg"]
    let repair = SourceRepair(
      of: old.map { Self.change($0, to: new[$0] ?? "", in: text) }, in: text)
    #expect(repair.text == result)
  }

  @Test func `a statement and a change of one file are made together`() {
    let text = Self.header + "One 5.0 mg.\n\nTwo.\n"
    let repair = SourceRepair(
      of: [Self.change("5.0", to: "5", in: text), Self.wish("a", before: "Two", in: text)],
      in: text)
    #expect(repair.text == Self.header + "One 5 mg.\n\n> [!SAFETY] a\n\nTwo.\n")
    #expect(repair.included == ["a"] && repair.replacements == 1)
  }
}

/// What an article's text says, apart from the statements at its top level.
private struct Parsed {
  var frontMatter: Substring
  var html: String
  var included: Set<String>

  init?(_ text: String) {
    var findings = FileFindings(file: "")
    guard let parts = FrontMatterText.split(text, findings: &findings),
      let document = Document.article(parts.body, findings: &findings), findings.all.isEmpty
    else { return nil }
    frontMatter = parts.yaml
    included = Set(document.inclusions.map(\.id))
    let rest = document.blocks.filter { block in
      if case .inclusion = block.kind { false } else { true }
    }
    html = HTMLRenderer.article(Document(rest)) { $0 }.html
  }
}
