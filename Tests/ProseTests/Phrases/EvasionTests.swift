import Testing

@testable import Prose

/// A phrase is found however its words are written, as long as a reader sees the same ones.
@Suite struct EvasionTests {
  @Test(arguments: [
    "muscle relaxant", "MUSCLE RELAXANT", "Muscle  Relaxant", "muscle\nrelaxant",
    "muscle  \nrelaxant",
    "muscle\\\nrelaxant", "*muscle* relaxant", "muscle **relaxant**", "mus**cle rel**axant",
    "_muscle_ _relaxant_", "[muscle](a.md) relaxant", "muscle&nbsp;relaxant", "muscle&#32;relaxant",
    "m&#117;scle relaxant", "muscle\u{A0}relaxant", "muscle\u{202F}relaxant",
    "mus\u{200B}cle relaxant",
    "mus\u{AD}cle relaxant", "mus&shy;cle relaxant", "mu\u{301}scle relaxant",
    "m\u{FA}scle relaxant",
    "ｍｕｓｃｌｅ relaxant", "𝐦𝐮𝐬𝐜𝐥𝐞 relaxant", "muscle-relaxant", "muscle‑relaxant", "muscle–relaxant",
    "muscle [@nhs] relaxant", "muscle<!-- no --> relaxant", "muscle relaxants", "muscle relaxant's",
    "muscle relaxants’", "muscle\trelaxant", "muscle relaxant®",
  ])
  func `a phrase is found in every way to write it`(_ words: String) throws {
    var phrases = PhraseSet()
    try phrases.add("muscle relaxant", inflection: .noun)
    let forms = [
      "Take a \(words), if", "- a\n- \(words)", "> \(words)", "## \(words)", "> [!DO] \(words)",
      "1. \(words): x",
    ]
    let found = forms.map { phrases.matches(in: prose($0)).count }
    // A heading and a box's heading end with their line.
    #expect(found == forms.indices.map { words.contains("\n") && (3...4).contains($0) ? 0 : 1 })
  }

  @Test(arguments: [
    "muscle relaxant", "**muscle** relaxant", "muscle&nbsp;relaxants", "Muscle-relaxant",
  ])
  func `a phrase is found in a table`(_ words: String) throws {
    var phrases = PhraseSet()
    try phrases.add("muscle relaxant", inflection: .noun)
    #expect(phrases.matches(in: prose("|\(words)|b|\n|-|-|\n|c|\(words)|")).count == 2)
  }

  @Test(arguments: [
    "`muscle relaxant`", "```\nmuscle relaxant\n```", "<!-- muscle relaxant -->",
    "![muscle relaxant](a.png)", "[x](a.md \"muscle relaxant\")", "[x](muscle-relaxant.md)",
    "<https://a.org/muscle-relaxant>", "https://a.org/muscle-relaxant", "muscle `x` relaxant",
    "muscle. Relaxant", "muscle, relaxant", "muscle\n\nrelaxant", "- muscle\n- relaxant",
    "|muscle|relaxant|\n|-|-|", "muscle (relaxant)", "muscle / relaxant", "muscle — relaxant",
    "amuscle relaxant", "muscle relaxantly", "[@muscle-relaxant]",
    "[x][muscle relaxant]\n\n[muscle relaxant]: a",
    "muscle_relaxant", "muscle: relaxant",
  ])
  func `what a reader doesn't see as the phrase isn't found`(_ source: String) throws {
    var phrases = PhraseSet()
    try phrases.add("muscle relaxant", inflection: .noun)
    #expect(phrases.matches(in: prose(source)).isEmpty)
  }
}
