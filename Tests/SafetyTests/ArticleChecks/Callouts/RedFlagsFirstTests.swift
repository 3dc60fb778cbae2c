import Diagnostics
import Safety
import Testing

@Suite struct RedFlagsFirstTests {
  static let statements = [
    "signs": "---\ntitle: Get help\nkind: emergency\n---\nCall 911 if it hurts.\n",
    "care": "---\ntitle: Take care\nkind: warning\n---\nMind it.\n",
  ]
  static let box = "> [!EMERGENCY] Call 911 if:\n> - it hurts"
  static let marked = "> [!EMERGENCY] {==Call 911 if:==}\n> - it hurts"

  @Test(arguments: [
    "## Causes\n\nMany.\n\n## Help\n\n" + marked, "## Causes\n\n## Remedies\n\nFew.\n\n" + marked,
    "## Causes\n\nMany.\n\n## Help\n\n> [!SAFETY] {==signs==}",
    "> [!SAFETY] care\n\n## Causes\n\nMany.\n\n## Help\n\n> [!SAFETY] {==signs==}",
    "Lead.\n\n## A\n\n### B\n\nC.\n\n## D\n\n### E\n\n" + marked,
    "> [!URGENT] Go if:\n> - it hurts\n\n## A\n\nB.\n\n## C\n\n" + marked,
  ])
  func `emergency signs after other sections get a warning`(_ text: String) throws {
    let checked = try CheckedText(RedFlagsFirst.self, text, statements: Self.statements)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    box + "\n\n## Causes\n\nMany.\n\n## Remedies\n\nFew.", "Lead.\n\n" + box + "\n\n## A\n\n## B",
    "> [!SAFETY] signs\n\n## A\n\nB.\n\n## C\n\n" + box,
    "## Help\n\n" + box + "\n\n## Causes\n\nMany.",
    "## Help\n\n### Now\n\n" + box + "\n\n## Causes\n\nMany.", box, "## A\n\nB.\n\n## C\n\nD.",
  ])
  func `emergency signs at the top pass`(_ text: String) throws {
    let checked = try CheckedText(RedFlagsFirst.self, text, statements: Self.statements)
    #expect(checked.findings.map(\.message) == [])
  }

  @Test func `a page on a remedy may show them where they matter`() throws {
    let checked = try CheckedText(
      RedFlagsFirst.self, "## A\n\nB.\n\n## C\n\n" + Self.box, path: "stretching/calf.md")
    #expect(checked.findings.isEmpty)
  }
}
