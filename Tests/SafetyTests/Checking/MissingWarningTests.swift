import Diagnostics
import Safety
import Testing

@Suite struct MissingWarningTests {
  /// Three rules on medicines; `medicines` covers all of them, `nsaids` and `kidneys` one each.
  static let three = WarningBook.book(
    WarningBook.rule(when: ["mentions: [nsaid]"]),
    WarningBook.rule("kidney", title: "warn of kidney harm", when: ["mentions: [nsaid]"]),
    WarningBook.rule(
      "label", title: "say to follow the label", when: ["gives: dose, kinds: [page]"]))
  static let one = WarningBook.book(WarningBook.rule(when: ["mentions: [nsaid]"]))

  static func place(_ body: String, _ book: Book) throws -> Place? {
    try Gated("about.md", body, book: book).findings.first?.related.first?.range.lowerBound
  }

  @Test func `a finding says what is missing, why, and what to do`() throws {
    let finding = try #require(
      try Gated("about.md", "Take Advil.\n\nRest.", book: Self.one).findings.first)
    #expect(finding.message == "Advil is mentioned, and nothing warns of bleeding")
    #expect(finding.why == "It can harm.")
    #expect(finding.sources == ["fda"])
    #expect(finding.trigger == "advil")
    #expect(
      finding.fix
        == "include the statement `medicines` or `nsaids` or `signs` near the start: "
        + "`> [!SAFETY] medicines`")
    #expect(finding.related.map(\.message) == ["the warning belongs before this"])
  }

  @Test(arguments: [
    ("say to ask first", "nothing says to ask first"),
    ("name the signs", "nothing names the signs"),
    ("teach the way", "nothing teaches the way"),
    ("express doubt", "nothing expresses doubt"),
  ])
  func `a rule's title is put into the third person`(_ title: String, _ words: String) throws {
    let book = WarningBook.book(WarningBook.rule(title: title, when: ["mentions: [nsaid]"]))
    let message = try Gated("about.md", "Advil.", book: book).findings.first?.message
    #expect(message == "Advil is mentioned, and \(words)")
  }

  @Test(arguments: [
    ("NSAIDs help.", "NSAIDs are mentioned, and nothing warns of bleeding"),
    ("An\nNSAID.", "NSAID is mentioned, and nothing warns of bleeding"),
  ])
  func `a message agrees with the number of what is mentioned`(
    _ body: String, _ message: String
  ) throws {
    #expect(try Gated("about.md", body, book: Self.one).findings.map(\.message) == [message])
  }

  @Test(arguments: [
    ("gives: dose, kinds: [page]", "a dose is given, and nothing warns of bleeding"),
    ("gives: steps, kinds: [page]", "steps are given, and nothing warns of bleeding"),
    ("kinds: [page]", "every page page must warn of bleeding"),
  ])
  func `a message says what makes the rule apply`(_ condition: String, _ message: String) throws {
    let book = WarningBook.book(WarningBook.rule(when: [condition]))
    let gated = try Gated("about.md", "Take 200 mg.\n\n1. One.\n2. Two.", book: book)
    #expect(gated.findings.map(\.message) == [message])
    #expect(gated.findings.map(\.trigger) == [condition.contains("dose") ? "200 mg" : ""])
  }

  @Test(arguments: [
    ("before the first heading", "Advil.\n\nMore.\n\n## A\n\nWords.", 11),
    ("after the lead, without headings", "Advil.\n\nMore.\n\nEven more.", 9),
    ("before a lone paragraph", "Advil.", 7),
    ("before a list at the start", "- Advil\n- Rest\n\nWords.", 7),
    ("before a heading at the start", "## A\n\nAdvil.", 7),
    ("before a comment on the heading", "Advil.\n\n<!-- so -->\n\n## A\n\nWords.", 9),
    ("after a comment on the page", "<!-- so -->\n\n## A\n\nAdvil.", 9),
    ("outside a box", "Words.\n\n> [!NOTE] Hint\n> Advil.", 9),
  ])
  func `a warning for the page belongs near its start`(
    _ name: String, _ body: String, _ line: Int
  ) throws {
    #expect(try Self.place(body, Self.one) == Place(line: line, column: 1))
  }

  @Test(arguments: [
    ("before its paragraph", "Words.\n\nTake 200 mg of Advil.\n\n## A", 9),
    ("before the list that it stands in", "Take:\n\n- one\n  - 200 mg of Advil", 9),
    ("before the lead", "Take 200 mg of Advil.\n\nWords.", 7),
    ("before the heading, if that is first", "Words.\n\n## A\n\nTake 200 mg of Advil.", 9),
  ])
  func `a warning that must come before a dose belongs there`(
    _ name: String, _ body: String, _ line: Int
  ) throws {
    let book = WarningBook.book(
      WarningBook.rule(when: ["mentions: [nsaid]"], keys: "before: first-dose"))
    #expect(try Self.place(body, book) == Place(line: line, column: 1))
  }

  @Test(arguments: [
    ("after the heading of its section", "Words.\n\n## A\n\nAdvil.", 11),
    ("after the outermost heading", "Words.\n\n## A\n\nSo.\n\n### B\n\nAdvil.", 11),
    ("at the start for two sections", "Words.\n\n## A\n\nAdvil.\n\n## B\n\nAdvil.", 9),
    ("at the start for the lead", "Words.\n\nAdvil.\n\n## A", 11),
    ("at the start for a last heading", "Words.\n\n## Advil", 9),
  ])
  func `a warning for a section belongs after its heading`(
    _ name: String, _ body: String, _ line: Int
  ) throws {
    let book = WarningBook.book(
      WarningBook.rule(when: ["mentions: [nsaid]"], keys: "scope: section"))
    #expect(try Self.place(body, book) == Place(line: line, column: 1))
  }

  @Test func `one statement is suggested for all that it covers, in one place`() throws {
    let gated = try Gated(
      "about.md", "Words.\n\nTake 200 mg of Advil.\n\n## A", book: Self.three)
    let place = Place(line: 11, column: 1)
    #expect(
      Set(gated.findings.compactMap(\.repair)) == [
        .inclusion(statement: "medicines", before: place)
      ])
    #expect(gated.findings.count == 3)
  }

  @Test func `a statement that covers fewer rules is taken if the other is there`() throws {
    let body = "> [!SAFETY] kidneys\n\nTake Advil.\n\n## A"
    let gated = try Gated("about.md", body, book: Self.three)
    #expect(
      gated.findings.compactMap(\.repair) == [
        .inclusion(statement: "medicines", before: Place(line: 11, column: 1))
      ])
  }
}
