import TestSupport
import Testing

/// Holds texts that nobody wrote to the rules: pieces of the shipped articles and of the passages, put
/// together at random, so that words, numbers and marks meet as they never do in real ones.
@Suite struct ScrambledArticleTests {
  @Test(arguments: 0..<40)
  func `a scrambled article is judged, whatever is in it`(_ seed: UInt64) throws {
    var scrambler = Scrambler(seed: seed)
    let lint = try PassageLint.shipped.get()
    let path = ["medications/a.md", "conditions/a.md", "heat-therapy/a.md", "a.md"][Int(seed % 4)]
    var found = 0
    for _ in 0..<12 {
      let passage = Passage(place: "", path: path, rules: [], markdown: scrambler.text())
      found += try lint.findings(in: passage).count
    }
    #expect(found > 0)
  }
}

/// Puts texts together from words, numbers, marks and lines that are there.
private struct Scrambler {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let lines: [String] =
    (ShippedSite.articles.sorted { $0.key < $1.key }.map(\.value)
    + (Passage.unsafe + Passage.good).map(\.markdown))
    .flatMap { $0.split(separator: "\n").map(String.init) }.filter { !$0.hasPrefix("---") }
  private static let words = lines.flatMap { $0.split(separator: " ").map(String.init) }
  private static let marks = [
    ". ", ", ", " mg ", " 1,200 mg", " every ", " to ", "-", "–", " in 24 hours", " maximum ", "*",
    "**", "`", "| ", "\n- ", "\n1. ", "\n> ", "\n> [!EMERGENCY] ", "\n\n", "\n## ", "…", "½", "%",
    "&nbsp;", "\u{0301}", "\u{200B}", "é", "😀", "'s ", "(", ")", "[", "](", "<!-- ", " -->", "\t",
  ]

  mutating func text() -> String {
    var text = ""
    for _ in 0..<60 {
      switch next(8) {
      case 0, 1: text += Self.lines[next(Self.lines.count)] + "\n"
      case 2, 3, 4: text += Self.words[next(Self.words.count)] + " "
      case 5, 6: text += Self.marks[next(Self.marks.count)]
      default: text += String(next(5000))
      }
    }
    return text
  }

  private mutating func next(_ bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &generator)
  }
}
