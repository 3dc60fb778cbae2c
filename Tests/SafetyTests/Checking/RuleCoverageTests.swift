import Content
import Safety
import Testing

@Suite struct RuleCoverageTests {
  static let book = WarningBook.book(
    WarningBook.rule(when: ["mentions: [nsaid]"]),
    WarningBook.rule("kidney", when: ["mentions: [nsaid]"]),
    WarningBook.rule(
      "asking", when: ["kinds: [page]"],
      keys: "say:\n  - {name: so, slots: [[ask]]}\naccepts: wording", severity: "note"),
    WarningBook.rule("label", when: ["mentions: [acetaminophen]"]))

  @Test func `what keeps each rule is told, rules that don't apply aside`() throws {
    let gated = try Gated("about.md", "> [!SAFETY] nsaids\n\nAdvil. Ask.", book: Self.book)
    let entries = gated.coverage.entries
    #expect(entries.map { Self.book.book.rules[$0.rule].id } == ["bleeding", "kidney", "asking"])
    #expect(entries.map(\.satisfaction) == [.statement(0), .nothing, .wording([3])])
    #expect(entries.map(\.section) == [0, 0, 0])
  }

  @Test func `a rule for sections is told once for each`() throws {
    let book = WarningBook.book(
      WarningBook.rule(when: ["mentions: [nsaid]"], keys: "scope: section"))
    let body = "## A\n\nAdvil.\n\n> [!SAFETY] nsaids\n\n## B\n\nAdvil.\n\n### C\n\nAdvil."
    let entries = try Gated("about.md", body, book: book).coverage.entries
    #expect(entries.map(\.satisfaction) == [.statement(0), .nothing])
    #expect(entries.map(\.section) == [1, 2])
  }
}
