import Safety
import Testing

@Suite struct ScopeTests {
  static let page = WarningBook.book(WarningBook.rule(when: ["mentions: [nsaid]"]))
  static let section = WarningBook.book(
    WarningBook.rule(when: ["mentions: [nsaid]"], keys: "scope: section"))
  static let box = "> [!SAFETY] nsaids"

  @Test(arguments: [
    ("in the lead", "\(box)\n\n## A\n\nTake ibuprofen."),
    ("in the section", "## A\n\n\(box)\n\nTake ibuprofen."),
    ("in another section", "## A\n\nTake ibuprofen.\n\n## B\n\n\(box)"),
    ("within a list", "Take ibuprofen.\n\n- One\n\n  \(box)"),
    ("within a section of the section", "## A\n\nTake ibuprofen.\n\n### B\n\n\(box)"),
  ])
  func `a rule for the page is met anywhere on it`(_ name: String, _ body: String) throws {
    #expect(try Gated("about.md", body, book: Self.page).findings.isEmpty)
  }

  @Test(arguments: [
    ("in the lead", "\(box)\n\n## A\n\nTake ibuprofen.\n\n## B\n\nTake Advil.", []),
    ("in the lead, after a mention there", "Take Advil.\n\n\(box)\n\n## A\n\nTake ibuprofen.", []),
    ("in the section", "## A\n\n\(box)\n\nTake ibuprofen.", []),
    ("after the mention", "## A\n\nTake ibuprofen.\n\n\(box)", []),
    ("in a section within", "## A\n\nTake ibuprofen.\n\n### B\n\n\(box)", []),
    ("in the section around", "## A\n\n\(box)\n\n### B\n\nTake ibuprofen.", []),
    ("for a mention in the heading", "## Ibuprofen\n\n\(box)", []),
    ("in a sibling", "## A\n\nTake ibuprofen.\n\n## B\n\n\(box)", ["9:6"]),
    ("in the sibling before", "## A\n\n\(box)\n\n## B\n\nTake ibuprofen.", ["13:6"]),
    (
      "in a nested sibling",
      "## A\n\n### B\n\nTake ibuprofen.\n\n### C\n\n\(box)", ["11:6"]
    ),
    ("in one of two", "## A\n\n\(box)\n\nTake Advil.\n\n## B\n\nTake Advil.", ["15:6"]),
    ("in none of two", "## A\n\nTake Advil.\n\n## B\n\nTake Advil.", ["9:6", "13:6"]),
    (
      "two mentions in one section",
      "## A\n\nTake Advil. Take Advil.\n\n### B\n\nTake Advil.", ["9:6"]
    ),
    (
      "a covered mention, then an uncovered one",
      "## A\n\n### B\n\nTake Advil.\n\n\(box)\n\n### C\n\nTake Advil.", ["17:6"]
    ),
    ("nowhere, with a mention in the lead", "Take Advil.\n\n## A\n\nTake Advil.", ["7:6"]),
  ])
  func `a rule for sections is met within, around or at the start of the page`(
    _ name: String, _ body: String, _ places: [String]
  ) throws {
    let gated = try Gated("about.md", body, book: Self.section)
    #expect(gated.findings.map(\.place) == places.map { "about.md:\($0) bleeding" })
  }

  @Test func `a mention in the title is of the page`() throws {
    let body = "## A\n\n\(Self.box)\n\n## B\n\nWords."
    let gated = try Gated("about.md", body, title: "Ibuprofen", book: Self.section)
    #expect(gated.findings.isEmpty)
  }
}
