import Content
import Diagnostics
import Safety
import Testing

/// What the gate made of an article.
struct Gated {
  let cleared: ClearedArticle?
  let findings: [Finding]
  let provisional: [ProvisionalPass]
  let coverage: RuleCoverage

  /// Holds the article at `path` below `content/` to the book; its `body` begins on line 7.
  init(
    _ path: String, _ body: String, keys: String = "sources: [nhs]", title: String = "Pads",
    book: Book = Book(), jurisdiction: Jurisdiction = .unitedStates, now: String = "2026-06-01"
  ) throws {
    let day = try #require(Day(now))
    var findings = FileFindings(file: path)
    let sources = SourceCatalog.parse(
      ["fda", "nhs"].map {
        "\($0): {title: T, publisher: P, url: \"https://a.example\", accessed: 2026-01-01, kind: label}\n"
      }.joined(), now: day, findings: &findings)
    let article = Article.load(
      text:
        "---\ntitle: \(title)\ndescription: About it.\nreviewed: 2026-01-01\n\(keys)\n---\n\(body)\n",
      path: ContentPath(path),
      configuration: SiteConfiguration(
        title: "Test", description: "A test.", baseURL: try BaseURL("https://example.org/")),
      sources: sources, now: day, findings: &findings)
    let gate = SafetyGate(book.book, jurisdiction: jurisdiction, sources: sources, now: day)
    let outcome = gate.judge(gate.read(try #require(article)), findings: &findings)
    cleared = outcome.cleared
    provisional = outcome.provisional
    coverage = outcome.coverage
    self.findings = findings.all.filter { RuleNames.checks[$0.rule] == nil }
  }

  var rules: [String] { findings.map(\.rule) }
}
