import Content
import Diagnostics
import Prose
import Testing

@testable import Safety

@Suite struct EmergencyNumberTests {
  @Test(arguments: [
    (Jurisdiction.unitedStates, "> [!EMERGENCY] {==Get help if:==}\n> - your chest hurts"),
    (.unitedStates, "> [!EMERGENCY]\n> {==Chest pain is an emergency.==}"),
    (.unitedStates, "> [!EMERGENCY] Call 911 or {==999==} if:\n> - your chest hurts"),
    (.unitedStates, "> [!EMERGENCY] {==Call {==999==} if:==}\n> - your chest hurts"),
    (.unitedStates, "> [!URGENT] Call {==111==} if:\n> - you have a fever"),
    (.unitedStates, "> [!WARNING] With this cream\n> Call {==112==} if your face swells."),
    (.unitedKingdom, "> [!EMERGENCY] {==Call {==911==} if:==}\n> - your chest hurts"),
    (.unitedKingdom, "> [!URGENT] {==See a GP today if:==}\n> - you have a fever"),
    (.europeanUnion, "> [!EMERGENCY] Call 112, not {==911==}, if:\n> - your chest hurts"),
    (.australia, "> [!EMERGENCY] {==Call {==999==} if:==}\n> - your chest hurts"),
    (.newZealand, "> [!EMERGENCY] {==Call {==911==} if:==}\n> - your chest hurts"),
  ])
  func `a missing or foreign number is found`(_ place: Jurisdiction, _ text: String) throws {
    let checked = try CheckedText(EmergencyNumber.self, text, in: place)
    #expect(checked.places.sorted() == checked.marks.sorted())
  }

  @Test(arguments: [
    (Jurisdiction.unitedStates, "> [!EMERGENCY] Call 911 if:\n> - your chest hurts"),
    (.canada, "> [!EMERGENCY] Get help now if:\n> - your chest hurts\n>\n> Call 911."),
    (.unitedKingdom, "> [!EMERGENCY] Call 999 or go to A&E if:\n> - your chest hurts"),
    (.unitedKingdom, "> [!URGENT] Ask for an urgent GP appointment or call 111 if:\n> - you ache"),
    (.unitedKingdom, "> [!EMERGENCY] Call 999 or 112 if:\n> - your chest hurts"),
    (.europeanUnion, "> [!EMERGENCY] Call 112 if:\n> - your chest hurts"),
    (.australia, "> [!EMERGENCY] Call Triple Zero (000) if:\n> - your chest hurts"),
    (.newZealand, "> [!EMERGENCY] Call 111 if:\n> - your chest hurts"),
    (.unitedStates, "> [!NOTE] Outside the US\n> In the UK, call 999."),
    (.unitedStates, "In the UK, call 999."),
    (.unitedStates, "> [!WARNING] Pulse\n> Stop when your pulse passes 112 beats a minute."),
    (.unitedStates, "> [!URGENT] See a doctor today if:\n> - you have a fever"),
  ])
  func `the number of the place passes`(_ place: Jurisdiction, _ text: String) throws {
    #expect(try CheckedText(EmergencyNumber.self, text, in: place).findings.map(\.message) == [])
  }

  @Test func `a missing urgent line is a warning, all else an error`() throws {
    let urgent = try CheckedText(
      EmergencyNumber.self, "> [!URGENT] See a GP today if:\n> - you ache", in: .unitedKingdom)
    #expect(urgent.findings.map(\.severity) == [.warning])
    let emergency = try CheckedText(EmergencyNumber.self, "> [!EMERGENCY] Help\n> Now.")
    #expect(emergency.findings.map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("emergency", "Call 911 if it hurts.", []),
    ("emergency", "Get help if it hurts.", ["2:8 emergency-number"]),
    ("emergency", "Call 911 or 999 if it hurts.", ["5:13 emergency-number"]),
    ("warning", "Call 112 if your face swells.", ["5:6 emergency-number"]),
    ("do-not", "- Use heat.\n- Do not use ice.", ["5:3 do-not-items"]),
    ("urgent", "See a doctor if this happens.", ["5:14 self-contained-card"]),
    ("note", "It is guaranteed to cure cramps.", ["5:7 unsafe-claim", "5:21 unsafe-claim"]),
    ("note", "It may ease cramps.", []),
  ])
  func `a statement is held to what boxes must keep to`(
    _ kind: String, _ body: String, _ expected: [String]
  ) throws {
    let facts = try TestFacts(["tested": "---\ntitle: Get help\nkind: \(kind)\n---\n\(body)\n"])
    var findings = FileFindings(file: "tested.md")
    ArticleChecks.check(
      try #require(facts.statements.first), in: facts.facts, phrases: facts.phrases,
      findings: &findings)
    #expect(
      findings.all.sorted().map {
        "\($0.range.lowerBound.line):\($0.range.lowerBound.column) \($0.rule)"
      } == expected)
  }
}
