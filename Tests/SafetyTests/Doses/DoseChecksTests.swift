import Content
import Diagnostics
import Prose
import Testing

@testable import Safety

/// What the checks on doses find in a text.
struct CheckedDoses {
  let findings: [Finding]
  let marks: [String]
  let facts: [DoseFact]

  /// Made once: it holds all phrases of all checks.
  private static let facts = try? TestFacts()

  init(_ text: String, by checks: [any ArticleCheck.Type] = DoseChecks.all, file: String = "a.md")
    throws
  {
    let marked = MarkedText(CheckedText.header + text)
    let test = try #require(Self.facts)
    let read = try test.reading(marked.text, path: "medications/a.md")
    var phrases = PhraseSet()
    let names = SmallVocabulary.parsed.add(to: &phrases)
    let mentions = names.mentions(of: phrases.matches(in: read.prose), in: read.prose)
    let reading = ArticleReading(
      article: read.article, prose: read.prose, matches: [], mentions: mentions,
      doses: DoseScanner.doses(in: read.prose, mentions: mentions))
    let site = SiteFacts(
      jurisdiction: .unitedStates, now: test.facts.now, vocabulary: SmallVocabulary.parsed,
      sources: test.facts.sources, statements: [], phrases: test.facts.phrases)
    var findings = FileFindings(file: file)
    for check in checks { check.check(reading, in: site, findings: &findings) }
    self.findings = findings.all.sorted()
    marks = marked.places
    facts = DoseFact.facts(of: reading, in: file)
  }

  var rules: [String] { findings.map(\.rule) }

  var places: [String] {
    findings.map {
      let (start, end) = ($0.range.lowerBound, $0.range.upperBound)
      return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
  }
}

@Suite struct DoseChecksTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var check: any ArticleCheck.Type
    var text: String

    var testDescription: String { "\(check.description.id): \(text)" }
  }

  static let passing = DoseChecks.all.flatMap { check in
    check.description.passing.map { Example(check: check, text: $0) }
  }
  static let failing = DoseChecks.all.flatMap { check in
    check.description.failing.map { Example(check: check, text: $0) }
  }

  @Test(arguments: passing)
  func `a passing example passes`(_ example: Example) throws {
    #expect(try CheckedDoses(example.text, by: [example.check]).rules == [])
  }

  @Test(arguments: failing)
  func `a failing example fails where it is marked`(_ example: Example) throws {
    let checked = try CheckedDoses(example.text, by: [example.check])
    #expect(checked.rules == [example.check.description.id])
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "Take 400 mg of ibuprofen 4 times a day, at most 1,200 mg in 24 hours.",
    "Take 400 mg of ibuprofen up to 4 times a day, at most 1,200 mg in 24 hours.",
    "Take 400 mg of ibuprofen every 6 hours, at most 1,200 mg in 24 hours.",
    "Take 400 mg of ibuprofen every 4 to 6 hours. Take no more than 1.2 g a day.",
    "Take two 200 mg tablets of ibuprofen 4 times a day, at most 6 tablets in 24 hours.",
    "Take 1 g of acetaminophen every 4 hours. The daily maximum is 4 g.",
    "Take 1 g of acetaminophen 6 times a day, no more than 8 × 500 mg in 24 hours.",
    "Take 2 x 500 mg of acetaminophen 5 times daily (maximum 4,000 mg).",
    "Take 4 tablets of ibuprofen 3 times a day, at most 6 tablets in 24 hours.",
    "Take no more than 2,400 mg of ibuprofen in 24 hours.",
    "The limit of acetaminophen is 8 g a day.",
    "Take up to 5 g of acetaminophen a day.",
    "Take 800 mg of ibuprofen 3 times a day.",
    "Take 400 mg of ibuprofen every 4 hours.",
    "Take 1,600 mg of ibuprofen a day.",
    "Take 6 tablets of 200 mg (1,400 mg) of ibuprofen a day, at most 1,200 mg a day.",
    "Adults:\n\n- 400 mg of ibuprofen 4 times a day\n- no more than 1,200 mg of ibuprofen a day",
    "A tablet contains 200 mg of ibuprofen. Take 2 tablets 4 times a day.\n\nAt most 1,200 mg a day.",
    """
    | Medicine | Dose | Times a day | Most in 24 hours |
    | --- | --- | --- | --- |
    | Ibuprofen | 400 mg | 4 | 1,200 mg |
    """,
    """
    | Medicine | Dose | Every | Most in 24 hours |
    | --- | --- | --- | --- |
    | Acetaminophen | 1 g | 4 hours | 4 g |
    """,
    "Motrin tablets hold 200 mg. Take 2000 mg of Motrin a day, no more than 1 g in 24 hours.",
  ])
  func `a text that contradicts itself or the vocabulary is found`(_ text: String) throws {
    #expect(try CheckedDoses(text, by: [DoseTotal.self]).rules == ["dose-total"])
  }

  @Test(arguments: [
    "Take 1 or 2 tablets of 200 mg of ibuprofen every 4 to 6 hours, at most 1,200 mg a day.",
    "Take 500 mg of acetaminophen at least 4 hours apart, no more than 4 g in 24 hours.",
    "Take 400 mg of ibuprofen 3 to 4 times a day, at most 1,200 mg in 24 hours.",
    "A doctor may prescribe 800 mg of ibuprofen 4 times a day.",
    "Call for help if you took more than 8 g of acetaminophen.",
    "Do not take 2,400 mg of ibuprofen.",
    "Take 10 mg of ibuprofen per kg 3 times a day.",
    "Take 400 mg of ibuprofen.\n\nTake 1 g of acetaminophen. No more than 4 g of it a day.",
    "Adults take 400 mg of ibuprofen 3 times a day, at most 1,200 mg a day. Children take 200 mg"
      + " 3 times a day, at most 600 mg a day.",
  ])
  func `a text that can be followed safely passes`(_ text: String) throws {
    #expect(try CheckedDoses(text, by: [DoseTotal.self]).rules == [])
  }

  @Test(arguments: [
    (
      "## Dose\n\nTake 400 mg of ibuprofen every 8 hours.\n\n## Limits\n\nAt most 1,200 mg of"
        + " ibuprofen a day.", ["dose-without-maximum", "dose-without-population"]
    ),
    (
      "At most 1,200 mg of ibuprofen a day for adults.\n\n## Dose\n\nTake 400 mg of ibuprofen"
        + " every 8 hours.", []
    ),
    (
      "## Dose for adults\n\nTake 400 mg of ibuprofen every 8 hours.\n\n### Limit\n\nAt most"
        + " 1,200 mg of ibuprofen a day.", []
    ),
    (
      "## Dose\n\nAdults take 400 mg of ibuprofen every 8 hours and 500 mg of acetaminophen every"
        + " 6 hours. At most 1,200 mg of ibuprofen a day.", ["dose-without-maximum"]
    ),
  ])
  func `limits hold for their medicine and section`(_ text: String, _ rules: [String]) throws {
    #expect(try CheckedDoses(text).rules == rules)
  }

  @Test(arguments: [
    ("A tablet contains 5.0 mg of naproxen.", "5"),
    ("A tablet contains 2.50 mg of naproxen.", "2.5"),
    ("A tablet contains .5 mg of naproxen.", "0.5"),
    ("A tablet contains 500 ug of naproxen.", "micrograms"),
    ("A tablet contains 500µg of naproxen.", " micrograms"),
    ("A tablet contains 500 IU of naproxen.", "international units"),
    ("A syringe contains 5 U of naproxen.", "units"),
  ])
  func `what is only spelled badly can be repaired`(_ text: String, _ repair: String) throws {
    let finding = try #require(try CheckedDoses(text).findings.first)
    #expect(finding.repair == .replacement(finding.range, with: repair))
  }

  @Test(arguments: [
    ("Levothyroxine tablets hold 100 mg.", 1), ("Ibuprofen tablets hold 200 mcg.", 1),
    ("A tablet contains 10 mg or 10 mcg of naproxen.", 1),
    ("Levothyroxine tablets hold 0.1 mg, which is 100 micrograms.", 0),
    ("Levothyroxine tablets hold 100 mcg.", 0),
  ])
  func `milligrams taken for micrograms are found`(_ text: String, _ count: Int) throws {
    #expect(try CheckedDoses(text, by: [MicrogramSlip.self]).findings.count == count)
  }

  @Test(arguments: [
    ("At most 3 g of acetaminophen a day.", "At most 4 g of acetaminophen a day.", 1),
    ("At most 4,000 mg of acetaminophen a day.", "Adults: at most 4 g of acetaminophen a day.", 0),
    (
      "At most 4 g of acetaminophen a day.",
      "Children under 12: at most 2 g of acetaminophen a day.", 0
    ),
    ("At most 4 g of acetaminophen a day.", "At most 1,200 mg of ibuprofen a day.", 0),
  ])
  func `two articles that disagree are found`(
    _ first: String, _ second: String, _ count: Int
  ) throws {
    let facts =
      try CheckedDoses(second, file: "b.md").facts + CheckedDoses(first, file: "a.md").facts
    let findings = DoseFact.conflicts(among: facts)
    #expect(findings.map(\.file) == [String](repeating: "b.md", count: count))
    #expect(findings.flatMap(\.related).map(\.file) == [String](repeating: "a.md", count: count))
  }
}
