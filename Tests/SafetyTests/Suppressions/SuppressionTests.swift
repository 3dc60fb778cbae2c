import Diagnostics
import Safety
import Testing

@Suite struct SuppressionTests {
  /// A rule on medicines and one on heat, both errors.
  static let book = WarningBook.book(
    WarningBook.rule(when: ["mentions: [nsaid]"]),
    WarningBook.rule("kidney", title: "warn of heat", when: ["mentions: [heating-pad]"]),
    WarningBook.rule("label", title: "say so", when: ["areas: [stretching]"]))

  static func comment(_ rule: String, until day: String = "2026-06-30") -> String {
    "<!-- remedy-ignore \(rule) until \(day): we are asking -->"
  }

  @Test(arguments: [
    ("before a paragraph", "Words.\n\n\(comment("bleeding"))\nTake ibuprofen."),
    ("before a list", "Words.\n\n\(comment("bleeding"))\n\n- one\n- naproxen"),
    ("before a box", "Words.\n\n\(comment("bleeding"))\n\n> [!NOTE] Hint\n> Naproxen."),
    ("before another comment", "Words.\n\n\(comment("bleeding"))\n\n<!-- so -->\n\nNaproxen."),
    ("within a list item", "- Words.\n\n  \(comment("bleeding"))\n\n  Naproxen."),
    ("within the paragraph", "Take ibuprofen \(comment("bleeding")) now."),
    ("on its last day", "Words.\n\n\(comment("bleeding", until: "2026-06-01"))\n\nNaproxen."),
    (
      "over two lines",
      "Words.\n\n<!-- remedy-ignore bleeding\nuntil 2026-06-30: so -->\n\nNaproxen."
    ),
    ("for the page", "\(comment("kidney"))\n\nWords.\n\nA heating pad."),
  ])
  func `a comment takes out the findings that it names`(_ name: String, _ body: String) throws {
    let gated = try Gated("about.md", body, book: Self.book)
    #expect(gated.findings.map(\.place) == [])
    #expect(gated.cleared != nil)
  }

  @Test(arguments: [
    (
      "the block after the next", "Words.\n\n\(comment("bleeding"))\n\nRest.\n\nTake Advil.",
      "13:6 bleeding"
    ),
    ("another rule", "Words.\n\n\(comment("kidney"))\n\nTake Advil.", "11:6 bleeding"),
    ("the title", "Words.\n\n\(comment("label"))\n\nRest.", "2:8 label"),
    (
      "findings after its day",
      "Words.\n\n\(comment("bleeding", until: "2026-05-31"))\n\nTake Advil.",
      "11:6 bleeding"
    ),
  ])
  func `a comment takes out nothing else`(_ name: String, _ body: String, _ place: String) throws {
    let path = place.hasPrefix("2:") ? "stretching/calf.md" : "about.md"
    let gated = try Gated(path, body, book: Self.book)
    #expect(gated.findings.map(\.place).contains("\(path):\(place)"))
    #expect(gated.cleared == nil)
  }

  @Test(arguments: [
    ("nothing to ignore", "Words.\n\n\(comment("bleeding"))\n\nRest.", "9:1 unused-suppression"),
    ("nothing after it", "Take Advil.\n\n\(comment("bleeding"))", "9:1 unused-suppression"),
    (
      "nothing that another hasn't accepted",
      "Words.\n\n\(comment("bleeding"))\n\n\(comment("bleeding"))\n\nAdvil.",
      "11:1 unused-suppression"
    ),
    ("nothing on the page", "\(comment("kidney"))\n\nRest.", "7:1 unused-suppression"),
    (
      "a day that has passed", "Words.\n\n\(comment("bleeding", until: "2026-05-31"))\n\nAdvil.",
      "9:1 expired-suppression"
    ),
    ("an unknown rule", "Words.\n\n\(comment("bleding"))\n\nAdvil.", "9:1 unknown-rule"),
    ("what isn't a rule", "Words.\n\n\(comment("broken-link"))\n\nAdvil.", "9:1 bad-suppression"),
    (
      "an error on medicines, for the page", "\(comment("bleeding"))\n\nAdvil.",
      "7:1 bad-suppression"
    ),
    (
      "two comments, for the page", "<!-- so -->\n\n\(comment("bleeding"))\n\nAdvil.",
      "9:1 bad-suppression"
    ),
    (
      "no reason", "Words.\n\n<!-- remedy-ignore bleeding until 2026-06-30 -->\n\nAdvil.",
      "9:1 bad-suppression"
    ),
    (
      "a reason that nobody sees",
      "Words.\n\n<!-- remedy-ignore bleeding until 2026-06-30: \u{200B}\u{301} -->\n\nAdvil.",
      "9:1 bad-suppression"
    ),
    (
      "a blank reason", "Words.\n\n<!-- remedy-ignore bleeding until 2026-06-30: -->\n\nAdvil.",
      "9:1 bad-suppression"
    ),
    ("no day", "Words.\n\n<!-- remedy-ignore bleeding: so -->\n\nAdvil.", "9:1 bad-suppression"),
    (
      "no rule", "Words.\n\n<!-- remedy-ignore until 2026-06-30: so -->\n\nAdvil.",
      "9:1 bad-suppression"
    ),
    (
      "a day of no month", "Words.\n\n\(comment("bleeding", until: "2026-02-30"))\n\nAdvil.",
      "9:1 bad-suppression"
    ),
    (
      "another command", "Words.\n\n<!-- remedy-disable bleeding -->\n\nAdvil.",
      "9:1 bad-suppression"
    ),
    ("a mistake within a text", "Advil <!-- remedy-ignore --> now.", "7:7 bad-suppression"),
  ])
  func `what is wrong with a comment is found at it`(
    _ name: String, _ body: String, _ place: String
  ) throws {
    let gated = try Gated("about.md", body, book: Self.book)
    #expect(gated.findings.map(\.place).contains("about.md:\(place)"))
  }

  @Test(arguments: ["<!-- remedy is a nice word -->", "<!-- ignore this -->", "<!-- -->"])
  func `a comment for people is left alone`(_ comment: String) throws {
    #expect(try Gated("about.md", "\(comment)\n\nWords.", book: Self.book).findings.isEmpty)
  }

  @Test func `a typo in a rule's name is answered with the nearest`() throws {
    let body = "Words.\n\n\(Self.comment("bleding"))\n\nAdvil."
    let gated = try Gated("about.md", body, book: Self.book)
    let finding = try #require(gated.findings.first { $0.rule == "unknown-rule" })
    #expect(finding.fix == "did you mean `bleeding`?")
    #expect(finding.severity == .error)
  }
}
