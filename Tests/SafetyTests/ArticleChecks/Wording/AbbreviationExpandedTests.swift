import Diagnostics
import Safety
import Testing

@Suite struct AbbreviationExpandedTests {
  @Test(arguments: [
    "Take an {==NSAID==} with food.",
    "{==NSAIDs==} can cause bleeding. An NSAID isn't for everyone.",
    "An {==NSAID==} may help.\n\nNonsteroidal anti-inflammatory drugs can harm.",
    "Buy it {==OTC==}.",
    "A {==DVT==} needs a doctor.",
    "- Ask about {==NSAIDs==}.",
    "| Group | Risk |\n| --- | --- |\n| {==NSAID==} | bleeding |",
    "## Nonsteroidal anti-inflammatory drugs\n\nAn {==NSAID==} may help.",
    "An {==NSAID==} that you buy {==OTC==} isn't for a {==DVT==}.",
    "> [!WARNING] Bleeding\n> {==NSAIDs==} can cause bleeding.",
  ])
  func `an abbreviation that nothing explains gets a warning`(_ text: String) throws {
    let checked = try CheckedText(AbbreviationExpanded.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "A nonsteroidal anti-inflammatory drug (NSAID) may help. NSAIDs can harm.",
    "An NSAID (nonsteroidal anti-inflammatory drug) may help.",
    "Nonsteroidal anti-inflammatory drugs (NSAIDs) may help.",
    "Nonsteroidal *anti-inflammatory* drugs\n(NSAIDs) may help.",
    "You can buy it over-the-counter (OTC). OTC tablets are weaker.",
    "Deep vein thrombosis (DVT) is a clot.\n\n## More\n\nA DVT needs a doctor.",
    "## NSAIDs\n\nNonsteroidal anti-inflammatory drugs (NSAIDs) may help.",
    "Ask your doctor about clots.",
    "The nsaid of another language.",
    "`NSAID`",
  ])
  func `an abbreviation that is written out passes`(_ text: String) throws {
    #expect(try CheckedText(AbbreviationExpanded.self, text).findings.map(\.message) == [])
  }

  static let statement =
    "---\ntitle: Take care\nkind: warning\n---\n"
    + "A nonsteroidal anti-inflammatory drug (NSAID) can cause bleeding.\n"

  @Test(arguments: [
    ("> [!SAFETY] nsaids\n\nAn NSAID may help.", 0),
    ("An NSAID may help.\n\n> [!SAFETY] nsaids", 1),
  ])
  func `a statement explains what follows it`(_ text: String, _ count: Int) throws {
    let checked = try CheckedText(
      AbbreviationExpanded.self, text, statements: ["nsaids": Self.statement])
    #expect(checked.findings.count == count)
  }
}
