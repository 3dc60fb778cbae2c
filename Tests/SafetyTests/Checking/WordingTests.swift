import Diagnostics
import Safety
import Testing

@Suite struct WordingTests {
  static let keys = """
    say:
      - name: to ask a doctor
        slots: [["@ask"], ["@professional"]]
      - name: not for long
        slots: [["@not"], [hour*, all night, "# hours"], [heat*, heating pad]]
    accepts: wording
    """
  static let says = "Ask a doctor. Do not use heat for hours."

  static func book(_ keys: String = keys, severity: String = "warning") -> Book {
    WarningBook.book(
      WarningBook.rule("asking", when: ["kinds: [page]"], keys: keys, severity: severity))
  }

  @Test(arguments: [
    ("two sentences", says),
    ("other alternatives", "Never leave a heating pad on for 3 hours. Talk to your pharmacist."),
    ("letter case", "ASK A DOCTOR. DO NOT USE HEAT FOR HOURS."),
    ("emphasis", "**Ask** a *doc*tor. Do *not* use heat for hours."),
    ("a line break within", "Ask\na doctor. Do\nnot use heat for hours."),
    ("a lead-in", "Ask a doctor. Do not:\n\n- use heat for hours\n- sleep on it"),
    ("a box's heading", "Ask a doctor.\n\n> [!DO-NOT] Do not\n> - use heat for hours"),
    ("a table", "Ask a doctor.\n\n| Do not |\n| - |\n| use heat for hours |"),
    ("a row's label", "Ask a doctor.\n\n| a | b |\n| - | - |\n| Do not | use heat for hours |"),
    ("sections", "## A\n\nAsk a doctor.\n\n## B\n\nDo not use heat for hours."),
    ("a box", "> [!WARNING] Mind\n> Ask a doctor. Do not use heat for hours."),
  ])
  func `an article's own words can satisfy a lesser rule, for now`(
    _ name: String, _ body: String
  ) throws {
    let gated = try Gated("about.md", body, book: Self.book())
    #expect(gated.findings.isEmpty)
    #expect(gated.provisional.map(\.concept) == ["to ask a doctor", "not for long"])
  }

  @Test(arguments: [
    ("one concept missing", "Ask a doctor."),
    ("slots in two sentences", "Ask a doctor. Do not worry. Heat helps for hours."),
    ("a denial", "No need to ask a doctor. Do not use heat for hours."),
    ("a reassurance", "Ask a doctor. Do not use heat for hours, though it is rarely a problem."),
    ("a denial in the lead-in", "Ask a doctor. You need not mind:\n\n- do not use heat for hours"),
    ("a question", "Ask a doctor. Do not use heat for hours?"),
    ("a question as the lead-in", "Ask a doctor. Do not:\n\n- use heat for hours?"),
    ("a heading", "Ask a doctor.\n\n## Do not use heat for hours\n\nWords."),
    ("code", "Ask a doctor. `Do not use heat for hours.`"),
    ("a comment", "Ask a doctor. <!-- Do not use heat for hours. -->"),
    ("a part of a word", "Task a doctor. Do not use heat for hours."),
  ])
  func `words that don't say it plainly satisfy nothing`(_ name: String, _ body: String) throws {
    let gated = try Gated("about.md", body, book: Self.book())
    #expect(gated.rules == ["asking"])
    #expect(gated.provisional.isEmpty)
  }

  @Test func `a title alone satisfies nothing`() throws {
    let gated = try Gated(
      "about.md", "Ask a doctor.", title: "Do not use heat for hours", book: Self.book())
    #expect(gated.rules == ["asking"])
  }

  @Test(arguments: [
    ("the right box", "> [!WARNING] Mind\n> \(says)", true),
    ("another box", "> [!NOTE] Mind\n> \(says)", false),
    ("no box", says, false),
  ])
  func `words can have to stand in a box`(_ name: String, _ body: String, _ isMet: Bool) throws {
    let book = Self.book(Self.keys + "\ninside: [warning, urgent]")
    #expect(try Gated("about.md", body, book: book).findings.isEmpty == isMet)
  }

  @Test(arguments: [
    ("in the section", "## A\n\nIbuprofen. Ask a doctor.", true),
    ("in the lead", "Ask a doctor.\n\n## A\n\nIbuprofen.", true),
    ("in a sibling", "## A\n\nIbuprofen.\n\n## B\n\nAsk a doctor.", false),
    ("before the dose", "## A\n\nAsk a doctor.\n\nTake 200 mg of ibuprofen.", true),
    ("after the dose", "## A\n\nTake 200 mg of ibuprofen.\n\nAsk a doctor.", false),
  ])
  func `words stand where a statement would have to`(
    _ name: String, _ body: String, _ isMet: Bool
  ) throws {
    let keys = """
      say:
        - {name: to ask a doctor, slots: [["@ask"], ["@professional"]]}
      accepts: wording
      scope: section
      before: first-dose
      """
    let book = WarningBook.book(
      WarningBook.rule("asking", when: ["mentions: [nsaid]"], keys: keys, severity: "warning"))
    #expect(try Gated("about.md", body, book: book).findings.isEmpty == isMet)
  }

  @Test func `words satisfy no rule that asks for a statement`() throws {
    let keys = Self.keys.replacing("accepts: wording", with: "accepts: statement")
    #expect(try Gated("about.md", Self.says, book: Self.book(keys)).rules == ["asking"])
  }

  @Test func `words satisfy no error, whatever the rule says`() throws {
    let book = Self.book(severity: "error")
    #expect(book.findings.contains { $0.rule == "unsafe-acceptance" })
    #expect(try Gated("about.md", Self.says, book: book).rules == ["asking"])
  }

  @Test func `a provisional pass is shown with its place on request`() throws {
    let gated = try Gated("about.md", "Words.\n\n\(Self.says)", book: Self.book())
    let note = try #require(gated.provisional.last?.note(in: "about.md"))
    #expect(note.place == "about.md:9:15 asking")
    #expect(note.severity == .note)
    #expect(note.message.hasPrefix("`not for long` is said here"))
  }
}
