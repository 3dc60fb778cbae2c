import Diagnostics
import Safety
import Testing

@Suite struct ParagraphLengthTests {
  @Test(arguments: [
    "It hurts. It stops. It aches. {==It comes back.==}",
    "It hurts. It stops. It aches. {==It comes back.==} It goes.",
    "It hurts.\nIt stops.\nIt aches.\n{==It comes back.==}",
    "Fine.\n\nIt hurts. It stops. It aches. {==It comes back.==}\n\nFine.",
    "> [!NOTE] A\n> It hurts. It stops. It aches. {==It comes back.==}",
    "It hurts *here*. It stops. It aches. {==It **comes** back.==}",
  ])
  func `a long paragraph gets a note where it could be cut`(_ text: String) throws {
    let checked = try CheckedText(ParagraphLength.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "It hurts. It stops. It aches.", "It hurts. It stops.\n\nIt aches. It goes.", "",
    "- It hurts.\n- It stops.\n- It aches.\n- It goes.", "## A\n\nIt hurts. It stops.",
    "Take 1.5 to 2 hours, e.g. at night. It helps.", "| A | B | C | D |\n| --- | --- | --- | --- |",
  ])
  func `three sentences pass`(_ text: String) throws {
    #expect(try CheckedText(ParagraphLength.self, text).findings.map(\.message) == [])
  }
}
