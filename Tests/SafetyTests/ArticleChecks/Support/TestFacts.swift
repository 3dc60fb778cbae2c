import Content
import Diagnostics
import Prose
import Testing

@testable import Safety

/// A small site for checks: a few medicines, three sources, and the statements that a test needs.
struct TestFacts {
  let facts: SiteFacts
  let statements: [SafetyStatement]
  private let sources: SourceCatalog
  private let now: Day

  var phrases: PhraseSet { Language.shared.phrases }

  init(
    _ statements: [String: String] = [:], in jurisdiction: Jurisdiction = .unitedStates
  ) throws {
    now = try #require(Day("2026-06-01"))
    var findings = FileFindings(file: "test")
    sources = SourceCatalog.parse(Self.sources, now: now, findings: &findings)
    self.statements = statements.sorted { $0.key < $1.key }.compactMap {
      SafetyStatement.parse($0.value, id: $0.key, findings: &findings)
    }
    facts = SiteFacts(
      jurisdiction: jurisdiction, now: now, vocabulary: Language.shared.vocabulary,
      sources: sources, statements: self.statements, phrases: Language.shared.checkPhrases)
    #expect((findings.all + Language.shared.findings).map(\.message) == [])
  }

  func reading(_ text: String, path: String) throws -> ArticleReading {
    var findings = FileFindings(file: "article.md")
    let article = try #require(
      Article.load(
        text: text, path: ContentPath(path),
        configuration: SiteConfiguration(
          title: "Test", description: "A test.", baseURL: try BaseURL("https://example.org/")),
        sources: sources, now: now, findings: &findings))
    let prose = Prose(
      article.document, title: (article.frontMatter.title.value, article.frontMatter.title.range),
      description: (article.frontMatter.description.value, article.frontMatter.description.range))
    let matches = phrases.matches(in: prose)
    let mentions = Language.shared.names.mentions(of: matches, in: prose)
    return ArticleReading(
      article: article, prose: prose, matches: matches, mentions: mentions,
      doses: DoseScanner.doses(in: prose, mentions: mentions))
  }

  private static let sources = ["fda: label", "mayo: review", "nhs: patient-information"].map {
    let parts = $0.split(separator: ": ")
    return "\(parts[0]): {title: T, publisher: P, url: \"https://a.example\", "
      + "accessed: 2026-01-01, kind: \(parts[1])}\n"
  }.joined()
}

/// What the site looks for, made once, as it takes long.
private struct Language {
  static let shared = Language()

  let vocabulary: Vocabulary
  let names: VocabularyNames
  let checkPhrases: CheckPhrases
  let phrases: PhraseSet
  let findings: [Finding]

  private init() {
    var findings = FileFindings(file: "vocabulary")
    var phrases = PhraseSet()
    vocabulary = Vocabulary.parse(Self.text, findings: &findings)
    names = vocabulary.add(to: &phrases)
    checkPhrases = CheckPhrases(vocabulary, addingTo: &phrases)
    self.phrases = phrases
    self.findings = findings.all
  }

  private static let text = """
    substances:
      - {id: ibuprofen, names: [ibuprofen], brands: [Advil, Motrin], misspellings: [ibuprofin],
         classes: [nsaid], supply: over-the-counter, sources: [fda]}
      - {id: acetaminophen, names: [acetaminophen, paracetamol], brands: [Tylenol],
         classes: [], supply: over-the-counter, sources: [fda]}
    classes:
      - {id: nsaid, names: [NSAID]}
    abbreviations:
      - {short: NSAID, long: nonsteroidal anti-inflammatory drug}
      - {short: OTC, long: over the counter}
      - {short: DVT, long: deep vein thrombosis}
    """
}
