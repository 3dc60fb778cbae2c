import Testing

@testable import Prose

@Suite struct PatternErrorTests {
  @Test(arguments: [
    ("", PatternError.empty), (" ", .empty), ("()?", .empty), ("( / )", .empty),
    ("heat.", .badCharacter(".")), ("hot, pad", .badCharacter(",")), ("a & b", .badCharacter("&")),
    ("a/b", .badCharacter("/")), ("a?", .badCharacter("?")), ("'a'", .badCharacter("'")),
    ("a -- b", .badCharacter("-")), ("-a", .badCharacter("-")), ("a-", .badCharacter("-")),
    ("боль", .badCharacter("б")), ("a `b`", .badCharacter("`")), ("@ask a", .badCharacter("@")),
    ("*", .misplacedSign("*")), ("a *", .misplacedSign("*")), ("a*b", .misplacedSign("*")),
    ("a**", .misplacedSign("*")), ("a#", .misplacedSign("#")), ("#5", .misplacedSign("#")),
    ("##", .misplacedSign("#")), ("(a", .unbalanced), ("a)", .unbalanced), ("(a))", .unbalanced),
    (String(repeating: "(", count: 1_000_000), .nestedTooDeeply),
    (String(repeating: "(a)?", count: 13), .tooManyVariants),
    (String(repeating: "(a/b/c/d)", count: 400), .tooManyVariants),
    (
      String(repeating: "(c/d)", count: 8) + String(repeating: "e", count: 4_000),
      .tooManyVariants
    ),
  ])
  func `a pattern that can't be looked for says why`(_ pattern: String, _ error: PatternError) {
    var phrases = PhraseSet()
    #expect(throws: error) { try phrases.add(pattern) }
    #expect(phrases.count == 0)
    #expect(!error.message.isEmpty && error.message.last != ".")
  }

  @Test(arguments: [
    "(((((((a)))))))", "a(b)?", "#", "# #", "don't", "4,000", "0.5 mg", "a*-b", "athletes' foot",
  ])
  func `unusual patterns are fine`(_ pattern: String) {
    var phrases = PhraseSet()
    #expect(throws: Never.self) { try phrases.add(pattern) }
  }
}
