import Content
import Diagnostics
import Testing

@testable import Safety

@Suite struct VocabularyFileTests {
  static let valid = """
    substances:
      - id: ibuprofen
        names: [ibuprofen]
        brands: [Advil]
        classes: [nsaid]
        supply: over-the-counter
        daily-maximum:
          US: {amount: 1200 mg, for: adults, sources: [label]}
        sources: [label, other]
    combinations:
      - {id: dual, brands: [Dual], contains: [ibuprofen]}
    classes:
      - {id: nsaid, names: [NSAID], within: [wide]}
      - {id: wide, finds: [painkiller]}
    terms:
      - {id: heat, names: [warmth], finds: [sauna], except: [warmth of heart]}
    abbreviations:
      - {short: NSAID, long: nonsteroidal drug}
    ignored: [cold warmth]
    phrases: {ask: [ask]}
    guards: {negation: [no need]}
    contrast: [unlike]

    """

  static func places(_ text: String) -> [String] {
    var findings = FileFindings(file: "v.yml")
    _ = Vocabulary.parse(text, findings: &findings)
    return findings.all.map {
      "\($0.range.lowerBound.line):\($0.range.lowerBound.column) \($0.rule)"
    }
  }

  @Test(arguments: [
    ("an unknown key", "brands: [Advil]", "brand: [Advil]", "4:5 unknown-key"),
    ("an unknown list", "terms:", "words:", "15:1 unknown-key"),
    ("a missing id", "id: heat, ", "", "16:5 missing-key"),
    ("an id in capitals", "id: heat", "id: Heat", "16:10 bad-value"),
    ("no names", "    names: [ibuprofen]\n", "", "2:5 missing-key"),
    ("no supply", "    supply: over-the-counter\n", "", "2:5 missing-key"),
    ("an unknown supply", "over-the-counter", "over-counter", "6:13 bad-value"),
    ("an unknown class", "classes: [nsaid]", "classes: [nsaids]", "5:15 unknown-id"),
    ("an unknown wider class", "[wide]", "[wider]", "13:42 unknown-id"),
    ("an unknown part", "contains: [ibuprofen]", "contains: [ibuprofin]", "11:43 unknown-id"),
    ("a class as a part", "contains: [ibuprofen]", "contains: [nsaid]", "11:43 unknown-id"),
    ("no parts", ", contains: [ibuprofen]", "", "11:5 missing-key"),
    ("a combination without names", "brands: [Dual], ", "", "11:10 missing-key"),
    ("a class within itself", "[wide]", "[nsaid]", "13:42 class-cycle"),
    ("an id used twice", "id: heat", "id: nsaid", "16:10 duplicate-id"),
    ("a name of two", "[warmth]", "[advil]", "16:24 duplicate-name"),
    ("a name twice", "brands: [Advil]", "brands: [Ibuprofen]", "4:14 duplicate-name"),
    ("a name that only finds", "[sauna]", "[warmth]", "16:41 duplicate-name"),
    ("a name that is ignored", "[cold warmth]", "[Warmth]", "19:11 duplicate-name"),
    (
      "an abbreviation twice", "  - {short: N", "  - {short: NSAID, long: x}\n  - {short: N",
      "19:13 duplicate-name"
    ),
    ("an amount without a unit", "1200 mg", "1200", "8:20 bad-value"),
    ("an amount in no unit", "1200 mg", "1200 miles", "8:20 bad-value"),
    ("an amount of nothing", "1200 mg", "0 mg", "8:20 bad-value"),
    ("no amount", "amount: 1200 mg, ", "", "8:11 missing-key"),
    ("nobody it is for", "for: adults, ", "", "8:11 missing-key"),
    ("no source of a maximum", ", sources: [label]}", "}", "8:11 missing-key"),
    ("an unknown place", "US:", "USA:", "8:7 unknown-key"),
    ("a name of signs", "[warmth]", "[\"&\"]", "16:24 bad-name"),
    ("a name that is a pattern", "[warmth]", "[\"warm*\"]", "16:24 bad-name"),
    ("a name with a point", "[warmth]", "[\"St. warm\"]", "16:24 bad-name"),
    ("a phrase with an open parenthesis", "[ask]", "[\"(ask\"]", "20:17 bad-phrase"),
    ("a guard of signs", "[no need]", "[\"!\"]", "21:21 bad-phrase"),
    ("a contrast of signs", "[unlike]", "[\"!\"]", "22:12 bad-phrase"),
    ("an exception of signs", "[warmth of heart]", "[\"!\"]", "16:58 bad-phrase"),
    ("a list's name in capitals", "{ask:", "{Ask:", "20:11 bad-value"),
    ("names that are no list", "names: [ibuprofen]", "names: ibuprofen", "3:12 wrong-type"),
    ("lists that are none", "{ask: [ask]}", "[ask]", "20:10 wrong-type"),
  ])
  func `a mistake is reported at its place`(
    _ name: String, _ old: String, _ new: String, _ place: String
  ) throws {
    try #require(Self.valid.contains(old))
    let text = Self.valid.replacing(old, with: new)
    #expect(Self.places(text) == [place])
  }

  @Test func `a file without mistakes has no findings`() {
    #expect(Self.places(Self.valid) == [])
    #expect(Self.places(SmallVocabulary.text) == [])
  }

  @Test func `every mistake of a file is reported in one run`() {
    let text = Self.valid.replacing("[nsaid]", with: "[nsaids]").replacing("1200 mg", with: "much")
      .replacing("[unlike]", with: "[\"!\"]")
    #expect(Self.places(text) == ["8:20 bad-value", "5:15 unknown-id", "22:12 bad-phrase"])
  }

  @Test(arguments: [("classes: [nsaid]", "classes: [nsaids]", "nsaid"), ("US:", "USA:", "US")])
  func `a typo is answered with the nearest name`(_ old: String, _ new: String, _ name: String) {
    var findings = FileFindings(file: "v.yml")
    _ = Vocabulary.parse(Self.valid.replacing(old, with: new), findings: &findings)
    #expect(findings.all.map(\.fix) == ["did you mean `\(name)`?"])
  }

  @Test(arguments: ["", "- a", "a", "substances: 3", "substances: [3]", "\u{7}", "terms: {a: b}"])
  func `any text is read without a crash`(_ text: String) {
    var findings = FileFindings(file: "v.yml")
    #expect(Vocabulary.parse(text, findings: &findings).ids == [])
    #expect(findings.hasErrors == !text.isEmpty)
  }

  @Test func `what rules and searches need is there`() throws {
    var findings = FileFindings(file: "v.yml")
    let vocabulary = Vocabulary.parse(Self.valid, findings: &findings)
    #expect(vocabulary.ids == ["ibuprofen", "dual", "nsaid", "wide", "heat"])
    #expect(vocabulary.kind(of: "dual") == .combination)
    #expect(vocabulary.kind(of: "cold") == nil)
    let ibuprofen = try #require(vocabulary.substance("ibuprofen"))
    #expect(ibuprofen.classes == ["nsaid", "wide"])
    #expect(ibuprofen.dailyMaxima[.unitedStates]?.amount == DoseAmount(1_200_000, .microgram))
    #expect(vocabulary.phrases["ask"]?.map(\.value) == ["ask"])
    #expect(vocabulary.guards["negation"]?.map(\.value) == ["no need"])
    #expect(vocabulary.sourceKeys.map(\.value) == ["label", "other", "label"])
    let found = vocabulary.searchNames.filter { $0.kind == .finds }
    #expect(found.map { "\($0.text) \($0.subject)" } == ["painkiller wide", "sauna heat"])
  }
}
