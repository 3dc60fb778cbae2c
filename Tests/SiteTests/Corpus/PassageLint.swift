import Content
import Diagnostics
import Safety
import TestSupport
import Testing

@testable import Site

/// Checks texts by the rules of the shipped site.
struct PassageLint {
  private let configuration: SiteConfiguration
  private let sources: SourceCatalog
  let gate: SafetyGate
  private let now: Day

  /// The rules are read once for all passages.
  static let shipped = Result { try PassageLint() }

  private init() throws {
    now = try #require(Day(ShippedSite.day))
    let inputs = try SiteInputs(SiteOptions(site: SampleSite.repository, now: now))
    configuration = try #require(inputs.configuration)
    sources = inputs.sources
    gate = SafetyGate(
      inputs.book, jurisdiction: configuration.jurisdiction, sources: sources, now: now)
  }

  /// What is found in an article with `statements` at its start and the passage after them.
  func findings(in passage: Passage, including statements: [String] = []) throws -> [Finding] {
    let inclusion =
      statements.isEmpty ? "" : "> [!SAFETY] \(statements.joined(separator: ", "))\n\n"
    let text = """
      ---
      title: An example
      description: A page to try the rules on.
      reviewed: \(ShippedSite.day)
      sources: [nhs-back-pain, fda-heating-pads, openfda-ibuprofen]
      ---
      \(inclusion)\(passage.markdown)
      """
    return try judged(text, in: passage.path).findings
  }

  /// What the gate makes of a whole file.
  ///
  /// - Parameters:
  ///   - text: the file's, front matter included.
  ///   - path: where it stands below `content/`.
  /// - Returns: all findings, the text as the checks read it, and what the gate says of it.
  /// - Throws: if it can't be read as an article.
  func judged(
    _ text: String, in path: String
  ) throws -> (findings: [Finding], reading: ArticleReading, outcome: GateOutcome) {
    var findings = FileFindings(file: "content/\(path)")
    let article = try #require(
      Article.load(
        text: text, path: ContentPath(path), configuration: configuration, sources: sources,
        now: now, findings: &findings))
    let reading = gate.read(article)
    let outcome = gate.judge(reading, findings: &findings)
    return (findings.all, reading, outcome)
  }

  /// Those of the passage's rules that don't report it.
  func rulesSatisfied(by passage: Passage) throws -> [String] {
    let found = Set(try findings(in: passage).map(\.rule))
    return passage.rules.filter { !found.contains($0) }
  }

  /// Whether a rule keeps an article from being published; a name that is no rule's counts too, so
  /// that a slip in a passage's header shows.
  func isError(_ rule: String) -> Bool {
    let severity =
      gate.book.rules.first { $0.id == rule }?.severity
      ?? RuleNames.allChecks.first { $0.description.id == rule }?.description.severity
    return severity ?? .error == .error
  }

  /// The statements that any article in the passage's place must include, whatever it says.
  func statementsOfPlace(of passage: Passage) throws -> [String] {
    var bare = passage
    bare.markdown = "Some words.\n"
    var statements: [String] = []
    for finding in try findings(in: bare) where finding.severity == .error {
      guard case .inclusion(let statement, _) = finding.repair else { continue }
      if !statements.contains(statement), !passage.includes(statement) {
        statements.append(statement)
      }
    }
    return statements
  }
}
