import Diagnostics
import Safety
import Testing

@Suite struct SentenceLengthTests {
  static let twenty = Array(repeating: "word", count: 20).joined(separator: " ")

  @Test(arguments: [
    "{==\(twenty) more.==}", "{==\(twenty) more==}", "Short. {==\(twenty) more.==} Short.",
    "- {==\(twenty) more.==}", "1. {==\(twenty) more.==}",
    "| A |\n| --- |\n| {==\(twenty) more==} |",
    "{==\(twenty)\nmore.==}",
  ])
  func `a sentence of 21 words gets a note`(_ text: String) throws {
    let checked = try CheckedText(SentenceLength.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "\(twenty).", "\(twenty). \(twenty).", "- \(twenty)\n- \(twenty)", "## \(twenty) more",
    "> [!NOTE] \(twenty) more\n> Text.", "Short.", "",
  ])
  func `a sentence of 20 words passes, and so does a heading`(_ text: String) throws {
    #expect(try CheckedText(SentenceLength.self, text).findings.map(\.message) == [])
  }
}
