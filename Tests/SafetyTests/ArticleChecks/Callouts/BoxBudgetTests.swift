import Diagnostics
import Safety
import Testing

@Suite struct BoxBudgetTests {
  static let statements = ["emergency", "urgent", "warning", "note"].reduce(into: [:]) {
    $0[$1] = "---\ntitle: Take care\nkind: \($1)\n---\nMind it.\n"
  }

  @Test(arguments: [
    "> [!WARNING] A\n> B.\n\n> [!WARNING] A\n> B.\n\n> [!WARNING] {==C==}\n> D.",
    "> [!WARNING] A\n> B.\n\n> [!SAFETY] warning\n\n> [!WARNING] {==C==}\n> D.",
    "> [!WARNING] A\n> B.\n\n> [!WARNING] A\n> B.\n\n> [!SAFETY] {==warning==}",
    "> [!SAFETY] emergency\n\n> [!EMERGENCY] {==Call 911 if:==}\n> - it hurts",
    "> [!URGENT] Go if:\n> - it hurts\n\n> [!URGENT] {==Go if:==}\n> - it aches",
    "> [!URGENT] Go if:\n> - it hurts\n\n> [!SAFETY] {==urgent==}",
    "> [!NON-URGENT] Go if:\n> - it hurts\n\nText.\n\n> [!NON-URGENT] {==Go if:==}\n> - it aches",
  ])
  func `the first box too many is found`(_ text: String) throws {
    let checked = try CheckedText(BoxBudget.self, text, statements: Self.statements)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "> [!WARNING] A\n> B.\n\n> [!WARNING] A\n> B.", "> [!SAFETY] emergency, urgent, warning",
    "> [!NOTE] A\n> B.\n\n> [!NOTE] A\n> B.\n\n> [!NOTE] A\n> B.",
    "> [!DO] A\n> - B.\n\n> [!DO-NOT] A\n> - Do not.\n\n> [!DO] A\n> - B.", "No box.",
    "> [!EMERGENCY] Go if:\n> - it hurts\n\n> [!URGENT] Go if:\n> - it aches",
    "> [!WARNING] A\n> B.\n\n> [!SAFETY] warning, note", "> [!SAFETY] unknown-name",
  ])
  func `as many boxes as stand out pass`(_ text: String) throws {
    let checked = try CheckedText(BoxBudget.self, text, statements: Self.statements)
    #expect(checked.findings.map(\.message) == [])
  }
}
