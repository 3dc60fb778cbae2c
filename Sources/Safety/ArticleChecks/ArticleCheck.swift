package import Content
package import Diagnostics

/// A rule that data can't express: one type, one file, with its reason and its examples.
package protocol ArticleCheck: Sendable {
  /// What the rule asks and why, for `remedy explain` and the site's list of rules.
  static var description: CheckDescription { get }

  /// Reports what `reading` does against the rule.
  static func check(_ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings)
}

/// What a check asks of articles, and examples that show it.
package struct CheckDescription: Sendable {
  /// In words and kebab-case.
  package var id: String
  /// What an article must do, as the end of a sentence: "end a care card's heading in `if:`".
  package var title: String
  package var severity: Severity
  package var why: String
  /// Keys of the sources that it rests on; empty if it is a decision of this tool's.
  package var sources: [String]
  /// Markdown that keeps to it.
  package var passing: [String]
  /// Markdown that doesn't; `{==` and `==}` mark the place of the finding.
  package var failing: [String]
}

/// What checks need to know about the site.
package struct SiteFacts: Sendable {
  package var jurisdiction: Jurisdiction
  package var now: Day
  package var vocabulary: Vocabulary
}
