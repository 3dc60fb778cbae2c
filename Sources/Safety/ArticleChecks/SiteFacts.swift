package import Content
import Markdown
import Prose

/// What checks need to know about the site; made once for all articles.
package struct SiteFacts: Sendable {
  package let jurisdiction: Jurisdiction
  package let now: Day
  package let vocabulary: Vocabulary
  package let sources: SourceCatalog
  /// The numbers of the checks' own phrases.
  let phrases: CheckPhrases
  private let statements: [String: StatementFacts]

  /// Gathers what checks need to know.
  ///
  /// - Parameters:
  ///   - jurisdiction: whose emergency number and medicines hold.
  ///   - now: the day to compare dates with.
  ///   - vocabulary: what the site's articles name.
  ///   - sources: what they may cite.
  ///   - statements: what they may include.
  ///   - phrases: the checks' part of the phrases that articles are searched for.
  package init(
    jurisdiction: Jurisdiction, now: Day, vocabulary: Vocabulary, sources: SourceCatalog,
    statements: [SafetyStatement], phrases: CheckPhrases
  ) {
    self.jurisdiction = jurisdiction
    self.now = now
    self.vocabulary = vocabulary
    self.sources = sources
    self.phrases = phrases
    let expansions = AbbreviationPhrases.Expansions(vocabulary)
    self.statements = statements.reduce(into: [:]) { facts, statement in
      facts[statement.id] = StatementFacts(
        kind: statement.statement.kind, writtenOut: expansions.found(in: statement))
    }
  }

  /// What is known about a statement; nil if there is none of that name.
  func statement(_ id: String) -> StatementFacts? { statements[id] }
}

/// What a statement adds to each page that includes it, as far as checks look at it.
struct StatementFacts: Sendable {
  /// How it is shown.
  var kind: Callout.Kind
  /// The abbreviations that it writes out: places in the vocabulary's list.
  var writtenOut: Set<Int>
}
