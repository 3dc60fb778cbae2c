import Diagnostics
import Prose
import Testing

@testable import Safety

@Suite struct ReadabilityTests {
  @Test(arguments: [
    ("a", 1), ("the", 1), ("make", 1), ("makes", 1), ("used", 1), ("table", 2), ("tables", 2),
    ("rested", 2), ("needed", 2), ("places", 2), ("massages", 3), ("muscle", 2), ("muscles", 2),
    ("medicine", 3), ("handled", 2), ("walked", 1), ("pain", 1), ("stretch", 1), ("stretches", 2),
    ("doctor", 2), ("emergency", 4), ("ibuprofen", 4), ("medication", 4), ("calves", 1),
    ("free", 1),
    ("tried", 1), ("pharmacist", 3), ("ease", 1), ("don't", 1), ("mm", 1), ("", 1),
  ])
  func `syllables are counted as spelling shows them`(_ word: String, _ count: Int) {
    let bytes = Array(word.utf8)
    let groups = Int(WordShape(bytes).vowelGroups)
    #expect(Syllables.count(bytes.span, vowelGroups: groups) == count)
  }

  @Test(arguments: [
    ("Hold it. Then rest.", 2, 4, 4), ("- Hold it\n- Rest", 2, 3, 3),
    ("## Hold it\n\nRest.", 1, 1, 1),
    ("Take ibuprofen.", 1, 2, 3), ("Take 200 mg.", 1, 3, 3), ("`code` rest.", 1, 1, 1),
    ("", 0, 0, 0), ("| Drug | Dose |\n| --- | --- |\n| Rest | 2 |", 2, 2, 2),
  ])
  func `running text is counted, names of medicines as two syllables`(
    _ text: String, _ sentences: Int, _ words: Int, _ syllables: Int
  ) throws {
    let reading = try TestFacts().reading(CheckedText.header + text, path: "stretching/calf.md")
    let readability = Readability(reading)
    #expect(readability.sentences == sentences)
    #expect(readability.words == words)
    #expect(readability.syllables == syllables)
  }

  @Test func `the grade is that of Flesch and Kincaid`() throws {
    let text = CheckedText.header + "The muscle will relax. It needs rest and a little heat."
    let readability = Readability(try TestFacts().reading(text, path: "stretching/calf.md"))
    // 11 words in 2 sentences, 14 syllables.
    let grade = try #require(readability.grade)
    #expect(abs(grade - (0.39 * 11 / 2 + 11.8 * 14 / 11 - 15.59)) < 0.000_1)
    #expect(Readability(try TestFacts().reading(CheckedText.header, path: "a.md")).grade == nil)
  }

  static let easy = "Hold it for a bit. Then stop and rest. "
  static let hard =
    "Individuals experiencing musculoskeletal discomfort occasionally demonstrate considerable "
    + "improvement following conservative management. "

  @Test(arguments: [
    (hard, 10, 1), (hard, 11, 1), (hard + easy, 9, 1), (hard, 9, 0), ("- " + hard + "\n", 12, 1),
    (hard + hard, 6, 1), (easy, 12, 0), (easy, 40, 0), (hard, 2, 0), (easy, 1, 0),
    (easy + easy + "Ibuprofen and acetaminophen help. ", 8, 0), ("", 1, 0),
  ])
  func `a page of some length that is hard to read gets a note`(
    _ sentence: String, _ times: Int, _ count: Int
  ) throws {
    let text = String(repeating: sentence, count: times)
    let checked = try CheckedText(ReadabilityGrade.self, text)
    #expect(checked.findings.count == count)
    #expect(checked.findings.allSatisfy { $0.severity == .note })
  }
}
