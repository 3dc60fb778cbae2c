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
  /// Of its findings, unless the check says of one that it matters less or more.
  package var severity: Severity
  package var why: String
  /// Keys of the sources that it rests on; empty if it is a decision of this tool's.
  package var sources: [String]
  /// The file that the examples stand for, below `content/`: its place decides what the article is.
  package var path = "stretching/calf-stretch.md"
  /// Markdown that keeps to it: an article's text, or a whole file if it starts with `---`.
  package var passing: [String]
  /// The same that doesn't keep to it; `{==` and `==}` mark the place of the finding.
  package var failing: [String]
}

extension FileFindings {
  /// Reports what a check found, with the check's reason.
  mutating func report(
    _ check: CheckDescription, _ message: String, at range: SourceRange,
    severity: Severity? = nil, fix: String, repair: Repair? = nil, trigger: String? = nil
  ) {
    var finding = Finding(
      severity ?? check.severity, rule: check.id, message, in: file, at: range, why: check.why,
      fix: fix, sources: check.sources)
    finding.repair = repair
    finding.trigger = trigger
    add(finding)
  }
}
