import Diagnostics
import Prose

/// A check of wording that may stand nowhere on a page, unless the text denies it.
protocol ClaimCheck: ArticleCheck {
  /// What is looked for, as ``Prose/PhraseSet`` reads it.
  static var phrases: [String] { get }
  static var role: CheckPhrases.Role { get }
  /// What is wrong with the words found.
  static func message(_ words: String) -> String
  static var fix: String { get }

  /// Whether the words mean no harm where they stand, though nothing denies them.
  static func isHarmless(_ context: ClaimContext) -> Bool
}

extension ClaimCheck {
  static func isHarmless(_ context: ClaimContext) -> Bool { false }

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    check(reading.prose, matches: reading.matches, in: site, findings: &findings)
  }

  static func check(
    _ prose: Prose, matches: [PhraseMatch], in site: SiteFacts, findings: inout FileFindings
  ) {
    for match in site.phrases.matches(of: role, in: matches) {
      let context = ClaimContext(match, in: prose)
      guard !context.isDenied, !isHarmless(context) else { continue }
      let words = prose.quote(match.words)
      findings.report(
        description, message(words), at: prose.place(ofWords: match.words), fix: fix,
        trigger: words.lowercased())
    }
  }
}
