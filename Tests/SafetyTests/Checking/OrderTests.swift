import Diagnostics
import Safety
import Testing

@Suite struct OrderTests {
  static let dose = WarningBook.book(
    WarningBook.rule(when: ["mentions: [nsaid]"], keys: "before: first-dose"))
  static let doseInSection = WarningBook.book(
    WarningBook.rule(when: ["mentions: [nsaid]"], keys: "before: first-dose\nscope: section"))
  static let steps = WarningBook.book(
    WarningBook.rule(when: ["kinds: [page]"], keys: "before: first-steps"))
  static let box = "> [!SAFETY] nsaids"

  @Test(arguments: [
    ("before the dose", "Ibuprofen.\n\n\(box)\n\nTake 200 mg of ibuprofen.", true),
    ("after the dose", "Ibuprofen.\n\nTake 200 mg of ibuprofen.\n\n\(box)", false),
    ("after a dose of nothing named", "Take 200 mg.\n\n\(box)\n\nIbuprofen.", false),
    ("after a dose of another medicine", "Take 500 mg of Tylenol.\n\n\(box)\n\nIbuprofen.", true),
    ("after a dose in a table", "| ibuprofen |\n| - |\n| Take 200 mg |\n\n\(box)", false),
    ("after a dose in a list", "Take:\n\n- 200 mg of ibuprofen\n\n\(box)", false),
    ("in the list before the dose", "- Ask:\n\n  \(box)\n\n- Take 200 mg of ibuprofen.", true),
    ("without a dose", "Ibuprofen.\n\n\(box)", true),
  ])
  func `a warning can have to come before the first dose`(
    _ name: String, _ body: String, _ isMet: Bool
  ) throws {
    #expect(try Gated("about.md", body, book: Self.dose).findings.isEmpty == isMet)
  }

  @Test(arguments: [
    (
      "before the dose of its own section",
      "## A\n\nTake 400 mg of naproxen.\n\n## B\n\n\(box)\n\nTake 200 mg of ibuprofen.", ["9:16"]
    ),
    (
      "after the dose of its own section",
      "## A\n\nTake 200 mg of ibuprofen.\n\n\(box)", ["9:16"]
    ),
    ("at the start", "\(box)\n\n## A\n\nTake 200 mg of ibuprofen.", []),
  ])
  func `in a rule for sections each section's first dose counts`(
    _ name: String, _ body: String, _ places: [String]
  ) throws {
    let gated = try Gated("about.md", body, book: Self.doseInSection)
    #expect(gated.findings.map(\.place) == places.map { "about.md:\($0) bleeding" })
  }

  @Test(arguments: [
    ("before", "\(box)\n\n1. Stand.\n2. Lean.", true),
    ("after", "1. Stand.\n2. Lean.\n\n\(box)", false),
    ("after steps in a box", "> [!DO] So\n> 1. Stand.\n> 2. Lean.\n\n\(box)", false),
    ("after a list of one", "1. Stand.\n\n\(box)", true),
    ("after a list without numbers", "- Stand.\n- Lean.\n\n\(box)", true),
    ("between two lists", "1. Stand.\n\n\(box)\n\n1. Lean.\n2. Rest.", true),
    ("without steps", "Words.\n\n\(box)", true),
  ])
  func `a warning can have to come before the first steps`(
    _ name: String, _ body: String, _ isMet: Bool
  ) throws {
    #expect(try Gated("about.md", body, book: Self.steps).findings.isEmpty == isMet)
  }

  @Test func `a statement in the wrong place is to be moved, not included twice`() throws {
    let body = "Take 200 mg of ibuprofen.\n\n\(Self.box)"
    let finding = try #require(try Gated("about.md", body, book: Self.dose).findings.first)
    #expect(
      finding.message
        == "ibuprofen is mentioned, and nothing before the first dose warns of bleeding")
    #expect(finding.fix == "move the statement `nsaids` so that it stands before the first dose")
    #expect(finding.repair == nil)
  }
}
