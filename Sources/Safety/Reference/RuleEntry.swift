package import Content
package import Diagnostics
package import Markdown

/// What can be found under one name, explained: what is asked and when, why, what satisfies it, and
/// how it looks when it is kept and when it isn't.
package struct RuleEntry: Hashable, Sendable {
  /// In kebab-case; what `remedy explain` takes.
  package var id: String
  /// What an article must do, as the end of a sentence; empty for what the tool finds.
  package var title: String = ""
  /// What is asked or what is wrong, in sentences.
  package var summary: String
  /// What findings have, if the place doesn't make them less.
  package var severity: Severity
  /// Which articles are meant, one sentence for each case; empty if that goes without saying.
  package var applies: [String] = []
  /// Where the warning must stand, in sentences.
  package var placement: [String] = []
  /// What happens to a reader otherwise; empty if ``summary`` says it.
  package var why: String = ""
  package var sources: [SourceEntry] = []
  /// What satisfies it, sorted by id.
  package var statements: [Statement] = []
  /// What the article's own words must say, each in one sentence; empty if only statements satisfy.
  package var wording: [WordingEntry] = []
  /// Markdown that keeps to it.
  package var passing: [String] = []
  /// Markdown that doesn't; `{==` and `==}` mark the place of the finding.
  package var failing: [String] = []
  /// What to do, as sentences.
  package var fix: String
}

/// A source that a rule rests on.
package struct SourceEntry: Hashable, Sendable {
  package var key: String
  /// Nil if `sources.yml` lacks it, which is a finding of its own.
  package var source: Source?
}

/// What a sentence can say to satisfy a rule for now.
package struct WordingEntry: Hashable, Sendable {
  package var name: String
  /// Of each list one phrase, in one sentence; `*` is any ending, `#` a number, `@name` a list of the
  /// vocabulary's.
  package var slots: [[String]]
}
