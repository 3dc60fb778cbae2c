package import Content
package import Diagnostics
import Markdown

/// Lets an article through if it says all that the rules ask of it.
///
/// A pass means that the required topics were found, never that the advice is right.
package struct SafetyGate: Sendable {
  package let book: RuleBook
  private let index: RuleIndex
  private let facts: SiteFacts

  /// - Parameters:
  ///   - book: the site's rules and statements.
  ///   - jurisdiction: whose readers the site is for.
  ///   - sources: what articles may cite.
  ///   - now: the day to compare dates with.
  package init(
    _ book: RuleBook, jurisdiction: Jurisdiction, sources: SourceCatalog = SourceCatalog(),
    now: Day
  ) {
    self.book = book
    index = RuleIndex(book.rules, names: book.phrases.names, jurisdiction: jurisdiction)
    facts = SiteFacts(
      jurisdiction: jurisdiction, now: now, vocabulary: book.vocabulary, sources: sources,
      statements: book.statements, phrases: book.phrases.checks)
  }

  /// Reads an article once for all checks.
  package func read(_ article: Article) -> ArticleReading {
    var unmeasured: StageTimes?
    return read(article, times: &unmeasured)
  }

  /// The same, with a clock beside it if there is one.
  package func read(_ article: Article, times: inout StageTimes?) -> ArticleReading {
    ArticleReading(article, book, times: &times)
  }

  /// Clears an article, or says in `findings` what stands in the way.
  ///
  /// - Parameters:
  ///   - article: an article as it was read.
  ///   - findings: what is already wrong with the file, and where the rules' findings go; an error
  ///     of any kind keeps the article from being cleared.
  /// - Returns: the article, which may now be published; nil if something stands in the way.
  package func clear(_ article: Article, findings: inout FileFindings) -> ClearedArticle? {
    judge(read(article), findings: &findings).cleared
  }

  /// The same for an article that was read already, with what was found on the way; `clearing`
  /// says whether the cleared article is wanted, or only what is wrong.
  package func judge(
    _ reading: ArticleReading, clearing: Bool = true, findings: inout FileFindings
  ) -> GateOutcome {
    var unmeasured: StageTimes?
    return judge(reading, clearing: clearing, findings: &findings, times: &unmeasured)
  }

  /// The same, with a clock beside it if there is one.
  package func judge(
    _ reading: ArticleReading, clearing: Bool, findings: inout FileFindings,
    times: inout StageTimes?
  ) -> GateOutcome {
    let included = InclusionCheck.statements(of: reading, book, findings: &findings)
    let coverage = coverage(of: reading)
    var found = FileFindings(file: findings.file)
    for finding in MissingWarnings.findings(coverage, of: reading, book, in: findings.file) {
      found.add(finding)
    }
    times?.end(.rules)
    for check in RuleNames.allChecks { check.check(reading, in: facts, findings: &found) }
    let left = Suppressions.apply(
      to: found.all, of: reading, book, now: facts.now, in: findings.file)
    findings.add(left)
    times?.end(.checks)
    let isCleared = clearing && !findings.hasErrors
    return GateOutcome(
      cleared: isCleared ? cleared(reading.article, included) : nil, coverage: coverage,
      provisional: coverage.provisionalPasses(in: reading, book))
  }

  /// What one rule of the book finds in an article, which costs less than to hold it to all of them.
  func findings(of rule: String, in article: Article) -> [Finding] {
    let (reading, file) = (read(article), article.path.text)
    let missing = MissingWarnings.findings(coverage(of: reading), of: reading, book, in: file) {
      book.rules[$0].id == rule
    }
    return Suppressions.apply(to: missing, of: reading, book, now: facts.now, in: file)
      .filter { $0.rule == rule }
  }

  /// Which rules an article has to keep, and what keeps each of them; suppressions don't count.
  package func coverage(of reading: ArticleReading) -> RuleCoverage {
    RuleEvaluation.coverage(of: reading, book, index)
  }

  private func cleared(_ article: Article, _ included: [Int]) -> ClearedArticle {
    var cleared = article
    cleared.document = article.document.replacingInclusions { book.statement($0.id)?.statement }
    return ClearedArticle(cleared, statements: included.map { book.statements[$0].id })
  }
}

/// What a gate made of an article.
package struct GateOutcome: Sendable {
  /// Nil if something stands in the way, or it isn't wanted.
  package let cleared: ClearedArticle?
  package let coverage: RuleCoverage
  /// What rests on the article's own words, for a person to look at.
  package let provisional: [ProvisionalPass]
}
