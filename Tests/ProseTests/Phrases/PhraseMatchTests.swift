import Testing

@testable import Prose

@Suite struct PhraseMatchTests {
  /// A pattern, a text and what of it is found.
  struct Case: CustomTestStringConvertible, Sendable {
    var pattern: String
    var text: String
    var found: [String]

    init(_ pattern: String, _ text: String, _ found: [String]) {
      self.pattern = pattern
      self.text = text
      self.found = found
    }

    var testDescription: String { "\(pattern) in \(text)" }
  }

  private static func found(
    _ example: Case, case letterCase: PhraseSet.LetterCase = .ignored,
    inflection: PhraseSet.Inflection = .none
  ) throws -> [String] {
    var phrases = PhraseSet()
    try phrases.add(example.pattern, case: letterCase, inflection: inflection)
    let text = prose(example.text)
    return phrases.matches(in: text).map { text.phrase($0.words) }
  }

  @Test(arguments: [
    Case("heat", "Heat, HEAT and heat", ["Heat", "HEAT", "heat"]),
    Case("heat", "heating wheat", []),
    Case("HEAT", "heat", ["heat"]), Case("heat", "heats heat's", []),
    Case("hot pad", "a hot pad", ["hot pad"]),
    Case("hot pad", "a hot-pad", ["hot-pad"]),
    Case("hot pad", "a hot pad-lock hotpad", ["hot pad"]),
    Case("hot pad", "hot, pad. Hot\n\npad", []), Case("hot pad", "Is it hot? Pad it", []),
    Case("hot pad", "hot (pad) hot/pad hot `x` pad hot -- pad hot - pad", []),
    Case("hot pad", "hot-\npad", ["hot- pad"]),
    Case("warm-up", "warm up, warm-up, warmup, warm ups", ["warm up", "warm-up", "warmup"]),
    Case(
      "over-the-counter", "over the counter, over-the-counter",
      ["over the counter", "over-the-counter"]),
    Case("bleed*", "bleed, bleeding, bleeds, ableed", ["bleed", "bleeding", "bleeds"]),
    Case("bleed* gut*", "bleeding guts", ["bleeding guts"]),
    Case("inflammat*", "anti-inflammatory", ["inflammatory"]),
    Case("b*", "bee B12 b's", ["bee", "B12", "b's"]),
    Case(
      "# mg", "Take 200 mg, 4,000 mg, 0.5 mg or 500mg", ["200 mg", "4,000 mg", "0.5 mg", "500mg"]),
    Case("# to # mg", "2 to 3 mg", ["2 to 3 mg"]), Case("every #", "every 4-6 hours", ["every 4"]),
    Case("#", "1 B2 3", ["1", "3"]), Case("911", "Call 911 or 9111", ["911"]),
    Case("24h", "24h, 24 h, 24-h", ["24h", "24 h", "24-h"]),
    Case("2x500mg", "2 x 500 mg", ["2 x 500 mg"]), Case("0.5 mg", "0.5 mg 5 mg", ["0.5 mg"]),
    Case("b12", "B12", ["B12"]), Case("(your)? doctor", "your doctor", ["your doctor", "doctor"]),
    Case("ask (your)? doctor", "ask your doctor, ask doctor", ["ask your doctor", "ask doctor"]),
    Case(
      "ask (a/your) (doctor/nurse)", "ask a nurse, ask your doctor, ask doctor",
      ["ask a nurse", "ask your doctor"]),
    Case(
      "health (care/ )? (team/provider)", "health team, health care provider",
      ["health team", "health care provider"]),
    Case("(hot water/heating) (bottle)?", "hot water bottle", ["hot water", "hot water bottle"]),
    Case("pad(s)?", "pad pads padding", ["pad", "pads"]),
    Case(
      "(talk to (a/your)?/ask) nurse", "talk to a nurse, talk to nurse, ask nurse",
      ["talk to a nurse", "talk to nurse", "ask nurse"]),
    Case("(a/b)* c", "ax c", ["ax c"]), Case("don't", "don’t, don't, dont", ["don't", "don't"]),
    Case("don’t", "don't", ["don't"]),
    Case("café", "cafe, café, cafe\u{301}", ["cafe", "cafe", "cafe"]),
    Case("hot  pad", "hot pad", ["hot pad"]), Case(" hot ", "hot", ["hot"]),
    Case("hot\u{A0}pad", "hot pad", ["hot pad"]),
    Case(
      "hot pad", "**hot** pad, h*ot* pad, hot\npad, hot&nbsp;pad, hot\u{200B} pad, [hot](a.md) pad",
      Array(repeating: "hot pad", count: 6)),
    Case("non-steroidal", "nonsteroidal non steroidal", ["nonsteroidal", "non steroidal"]),
    Case(
      "hot", "- hot\n\n|hot|\n|:-|\n|hot|\n\n> hot\n\n## hot", Array(repeating: "hot", count: 5)),
    Case("hot hot", "hot hot hot", ["hot hot", "hot hot"]), Case("(a/a) b", "a b", ["a b"]),
    Case(
      "athletes' foot", "athletes' foot, athletes’ foot, athletes foot",
      ["athletes' foot", "athletes' foot", "athletes foot"]),
    Case("pad*", "pad's", ["pad's"]), Case("p* pa* pad*", "pads pads pads", ["pads pads pads"]),
  ])
  func `a pattern finds its phrases as whole words, letter case ignored`(_ example: Case) throws {
    #expect(try Self.found(example) == example.found)
  }

  @Test(arguments: [
    Case("pad", "pad pads pad's pads' padded", ["pad", "pads", "pad's", "pads"]),
    Case("heating pad", "heating pads, heatings pad", ["heating pads"]),
    Case("box", "box boxes boxs", ["box", "boxes"]), Case("bruise", "bruises", ["bruises"]),
    Case("patch", "patches patchs", ["patches"]), Case("stretch", "stretch's", ["stretch's"]),
    Case("allergy", "allergies allergy's allergy", ["allergies", "allergy's", "allergy"]),
    Case("potato", "potatoes potatos", ["potatoes", "potatos"]),
    Case("abscess", "abscesses", ["abscesses"]),
    Case("bath (tub)?", "baths bath tubs", ["baths", "bath", "bath tubs"]),
    Case("bleed*", "bleeding", ["bleeding"]),
    Case("# pill", "2 pills", ["2 pills"]), Case("x-ray", "X-rays xrays", ["X-rays", "xrays"]),
  ])
  func `a noun is also found in the plural and the possessive`(_ example: Case) throws {
    #expect(try Self.found(example, inflection: .noun) == example.found)
  }

  @Test(arguments: [
    Case("PT", "PT pt Pt", ["PT"]), Case("PT", "PTs PT's PTS pts", ["PTs", "PT's", "PTS"]),
    Case("IBU", "*I*BU ibu", ["IBU"]),
    Case("pH", "pH PH", ["pH"]), Case("COX-2", "COX 2, COX2, cox 2", ["COX 2", "COX2"]),
    Case("A (B/c)", "A B, A c, A b, a c", ["A B", "A c"]),
    Case("Bleed* A", "Bleeding A bleeding A", ["Bleeding A"]),
  ])
  func `letter case can matter`(_ example: Case) throws {
    #expect(try Self.found(example, case: .exact, inflection: .noun) == example.found)
  }

  @Test func `all phrases at a place are found, also within one another`() throws {
    var phrases = PhraseSet()
    let patterns = ["advil", "advil dual action", "dual", "dual action pain", "action"]
    #expect(try patterns.map { try phrases.add($0) } == Array(0..<5))
    let text = prose("Take\n\n- Advil Dual Action pain relief")
    let matches = phrases.matches(in: text)
    #expect(matches.map(\.phrase) == [0, 1, 2, 3, 4])
    #expect(matches.map(\.words) == [1..<2, 1..<4, 2..<3, 2..<5, 3..<4])
    #expect(matches.map(\.sentence) == [1, 1, 1, 1, 1])
  }

  @Test func `long words are told apart by all of their letters`() throws {
    var phrases = PhraseSet()
    let words = ["acetaminophen", "acetaminophin", "naproxen", "naproxens", "cetaminophen"]
    for word in words { try phrases.add(word) }
    let text = prose("Acetaminophan acetaminophin naproxem naproxens acetaminophe cetaminophen")
    #expect(phrases.matches(in: text).map { words[$0.phrase] } == [words[1], words[3], words[4]])
  }

  @Test func `a word is found by all of its starts, the shortest first`() throws {
    var phrases = PhraseSet()
    for pattern in ["muscle* relax*", "muscles", "m*", "muscle* r*"] { try phrases.add(pattern) }
    let matches = phrases.matches(in: prose("Muscles relax"))
    #expect(matches.map(\.phrase) == [2, 3, 0, 1])
  }

  @Test func `phrases can be added after a search`() throws {
    var phrases = PhraseSet()
    try phrases.add("heat")
    #expect(phrases.matches(in: prose("heat cold")).map(\.phrase) == [0])
    try phrases.add("cold")
    #expect(phrases.matches(in: prose("heat cold")).map(\.phrase) == [0, 1])
    #expect(phrases.count == 2)
  }

  @Test func `no phrases find nothing`() {
    #expect(PhraseSet().matches(in: prose("heat")).isEmpty)
  }

  @Test func `thousands of phrases are each found once`() throws {
    let words = (0..<3_000).map { "w\(String($0, radix: 36)) x\(String($0 / 7, radix: 36))" }
    var phrases = PhraseSet()
    for word in words { try phrases.add(word) }
    let text = prose(words.joined(separator: ", "))
    #expect(phrases.matches(in: text).map(\.phrase) == Array(0..<3_000))
  }
}

extension Prose {
  fileprivate func phrase(_ words: Range<Int>) -> String {
    let bytes = self.words[words].map(\.bytes)
    return string((bytes.first?.lowerBound ?? 0)..<(bytes.last?.upperBound ?? 0))
  }
}
