import Safety
import Testing

@Suite struct MentionTests {
  /// Each mention as its id, with a `!` for a contrast and the right spelling of a misspelling.
  static func mentions(_ text: String) -> String {
    ReadText(text).mentions.map { mention in
      mention.named + (mention.isContrast ? "!" : "")
        + (mention.correction.map { "→\($0)" } ?? "")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Advil helps.", "ibuprofen"), ("Advil Dual Action helps.", "advil-dual-action"),
    ("Advil and Advil Dual Action help.", "ibuprofen advil-dual-action"),
    ("Naproxen sodium helps.", "naproxen"), ("A cramp hurts.", "cramp"),
    ("A stomach cramp hurts.", ""), ("A stomach cramp and a leg cramp hurt.", "cramp"),
    ("A heat cramp hurts.", ""), ("Heat helps.", "heat-source"), ("A heat rash itches.", "rash"),
    ("Use two heating pads.", "heat-source"), ("The heating pad's cord is worn.", "heat-source"),
    ("Advil's label says so.", "ibuprofen"), ("Cramps hurt, but stomach cramps differ.", "cramp"),
    ("Use a hot water bottle.", "heat-source"), ("Use a hot-water bottle.", "heat-source"),
    ("IBUPROFEN helps.", "ibuprofen"), ("**Ibu**profen helps.", "ibuprofen"),
    ("Use a heating\npad.", "heat-source"), ("Use a *heating* **pad**.", "heat-source"),
    ("Use a heating&nbsp;pad.", "heat-source"), ("Use a heating, pad.", ""),
    ("IBU helps.", "ibuprofen"), ("Ibu helps.", ""), ("PT helps.", "physical-therapy"),
    ("A pt helps.", ""), ("NSAIDs help.", "nsaid"), ("Painkillers help.", ""),
    ("A sauna helps.", ""), ("`ibuprofen` helps.", ""), ("Ibuprofenated is no word.", ""),
    ("Ibuprofin helps.", "ibuprofen→ibuprofen"),
  ])
  func `the longest name counts, and nothing within an ignored phrase`(
    _ text: String, _ expected: String
  ) {
    #expect(Self.mentions(text) == expected)
  }

  @Test(arguments: [
    ("Unlike ibuprofen, this is mild.", "ibuprofen!"),
    ("Unlike ibuprofen or naproxen, this is mild.", "ibuprofen! naproxen!"),
    ("Unlike ibuprofen, naproxen lasts.", "ibuprofen! naproxen"),
    ("Unlike the other NSAIDs, it is mild.", "nsaid"),
    ("Unlike other NSAIDs, it is mild.", "nsaid!"),
    ("Take naproxen rather than ibuprofen.", "naproxen ibuprofen!"),
    ("This is unlike anything. Ibuprofen helps.", "ibuprofen"),
    ("Unlike heat, ibuprofen works at night.", "heat-source! ibuprofen"),
    ("Unlike ibuprofen and to a lesser degree naproxen.", "ibuprofen! naproxen"),
  ])
  func `a contrast is what a contrast phrase stands right before`(
    _ text: String, _ expected: String
  ) {
    #expect(Self.mentions(text) == expected)
  }

  @Test(arguments: [
    ("Advil", ["ibuprofen", "nsaid", "pain-reliever"]),
    (
      "Advil Dual Action",
      ["advil-dual-action", "ibuprofen", "acetaminophen", "nsaid", "pain-reliever"]
    ),
    ("NSAID", ["nsaid", "pain-reliever"]), ("heat", ["heat-source"]),
  ])
  func `a mention is of all that its name belongs to`(_ text: String, _ subjects: [String]) {
    #expect(ReadText(text).mentions.map(\.subjects) == [subjects])
  }

  @Test func `a mention knows its words and its sentence`() throws {
    let read = ReadText("It hurts. Use a heating pad.")
    let mention = try #require(read.mentions.first)
    #expect(read.text(mention.words) == "heating pad")
    #expect(mention.sentence == 1)
  }
}
