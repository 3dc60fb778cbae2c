import Content
import Diagnostics
import Safety
import Testing

@Suite struct TriggerTests {
  static let mentions = WarningBook.book(WarningBook.rule(when: ["mentions: [nsaid]"]))

  @Test(arguments: [
    ("a generic name", "Take ibuprofen now.", "7:6"),
    ("a capital", "Ibuprofen helps.", "7:1"),
    ("a brand", "Take Advil now.", "7:6"),
    ("the class", "An NSAID helps.", "7:4"),
    ("a plural", "Some NSAIDs help.", "7:6"),
    ("a combination", "Take Advil Dual Action now.", "7:6"),
    ("emphasis", "Take *ibu*profen now.", "7:7"),
    ("a list item", "- one\n- naproxen", "8:3"),
    ("a table cell", "| a | b |\n| - | - |\n| c | Aleve |", "9:7"),
    ("a heading", "Words.\n\n## Ibuprofen", "9:4"),
    ("a callout", "> [!NOTE] Hint\n> Take naproxen.", "8:8"),
    ("the first of two", "Take naproxen or\nibuprofen.", "7:6"),
  ])
  func `a mention makes a rule apply at its first place`(
    _ name: String, _ body: String, _ place: String
  ) throws {
    let gated = try Gated("about.md", body, book: Self.mentions)
    #expect(gated.findings.map(\.place) == ["about.md:\(place) bleeding"])
    #expect(gated.cleared == nil)
  }

  @Test(arguments: [
    ("another medicine", "Take Tylenol now."), ("code", "Type `ibuprofen`."),
    ("a code block", "```\nibuprofen\n```"), ("a comment", "<!-- ibuprofen -->\n\nWords."),
    ("a part of a word", "Take ibuprofenix now."), ("an ignored phrase", "In Ibuprofen Town."),
    ("an address", "See [this](https://example.org/ibuprofen)."),
  ])
  func `what isn't named makes no rule apply`(_ name: String, _ body: String) throws {
    #expect(try Gated("about.md", body, book: Self.mentions).findings.isEmpty)
  }

  @Test func `a title counts`() throws {
    let gated = try Gated("about.md", "Words.", title: "All about Advil", book: Self.mentions)
    #expect(gated.findings.map(\.place) == ["about.md:2:18 bleeding"])
  }

  @Test(arguments: [
    ("one contrast", "Unlike ibuprofen, heat is no medicine.", [Severity.note]),
    ("two contrasts", "Unlike ibuprofen. Heat rather than Advil.", [.note]),
    ("a contrast and a mention", "Unlike ibuprofen, heat.\n\nTake Advil.", [.error]),
  ])
  func `what is only told apart is a note at most`(
    _ name: String, _ body: String, _ severities: [Severity]
  ) throws {
    let gated = try Gated("about.md", body, book: Self.mentions)
    #expect(gated.findings.map(\.severity) == severities)
    #expect((gated.cleared == nil) == severities.contains(.error))
  }

  @Test func `a contrast is passed over for the first real mention`() throws {
    let gated = try Gated("about.md", "Unlike ibuprofen, heat.\n\nTake Advil.", book: Self.mentions)
    #expect(gated.findings.map(\.place) == ["about.md:9:6 bleeding"])
  }

  @Test(arguments: [
    ("both", "A heating pad over a muscle rub.", ["7:3"]),
    ("both, in other sections", "## A\n\nHeating pad.\n\n## B\n\nMuscle rub.", ["9:1"]),
    ("only one", "A heating pad.", []),
    ("only the other", "A muscle rub.", []),
  ])
  func `a rule can ask for a second mention anywhere on the page`(
    _ name: String, _ body: String, _ places: [String]
  ) throws {
    let book = WarningBook.book(
      WarningBook.rule(when: ["mentions: [heating-pad], also-mentions: [muscle-rub]"]))
    let gated = try Gated("about.md", body, book: book)
    #expect(gated.findings.map(\.place) == places.map { "about.md:\($0) bleeding" })
  }

  @Test(arguments: [
    ("mentions: [nsaid], jurisdictions: [UK]", Jurisdiction.unitedKingdom, 1),
    ("mentions: [nsaid], jurisdictions: [UK]", .unitedStates, 0),
    ("mentions: [nsaid], jurisdictions: [UK, US]", .unitedStates, 1),
    ("mentions: [nsaid], kinds: [remedy]", .unitedStates, 0),
    ("mentions: [nsaid], kinds: [page]", .unitedStates, 1),
    ("mentions: [nsaid], areas: [medications]", .unitedStates, 0),
    ("mentions: [acetaminophen]", .unitedStates, 0),
    ("mentions: [acetaminophen, ibuprofen]", .unitedStates, 1),
    ("gives: dose, kinds: [page]", .unitedStates, 1),
    ("gives: steps, kinds: [page]", .unitedStates, 0),
    ("mentions: [nsaid], gives: dose", .unitedStates, 1),
    ("mentions: [nsaid], gives: steps", .unitedStates, 0),
    ("kinds: [page]", .unitedStates, 1),
    ("kinds: [remedy]", .unitedStates, 0),
  ])
  func `all of a condition must hold`(
    _ condition: String, _ jurisdiction: Jurisdiction, _ count: Int
  ) throws {
    let book = WarningBook.book(WarningBook.rule(when: [condition]))
    let gated = try Gated(
      "about.md", "Adults take 200 mg of ibuprofen.", book: book, jurisdiction: jurisdiction)
    #expect(gated.findings.count == count)
  }

  @Test(arguments: [
    ("a dose", "gives: dose, kinds: [page]", "Rest.\n\nTake 200 mg of ibuprofen.", "9:6"),
    ("steps", "gives: steps, kinds: [page]", "Rest.\n\n1. Stand.\n2. Lean.", "9:4"),
    ("neither", "kinds: [page]", "Take 200 mg.\n\n1. Stand.\n2. Lean.", "2:8"),
  ])
  func `a rule about what a page gives points at the first`(
    _ name: String, _ condition: String, _ body: String, _ place: String
  ) throws {
    let book = WarningBook.book(WarningBook.rule(when: [condition]))
    #expect(
      try Gated("about.md", body, book: book).findings.map(\.place)
        == ["about.md:\(place) bleeding"])
  }

  @Test func `one of several conditions is enough, and a page still gets one finding`() throws {
    let book = WarningBook.book(
      WarningBook.rule(when: ["mentions: [nsaid]", "areas: [stretching]"]))
    let both = try Gated("stretching/calf.md", "Take ibuprofen.", book: book)
    #expect(both.findings.map(\.place) == ["stretching/calf.md:2:8 bleeding"])
    let one = try Gated("about.md", "Take ibuprofen.", book: book)
    #expect(one.findings.map(\.place) == ["about.md:7:6 bleeding"])
  }
}
