package import Content
package import Diagnostics
package import Markdown

/// Something that articles must say before anyone may read them.
package struct Rule: Hashable, Sendable {
  /// How near to what makes a rule apply its warning must stand.
  package enum Scope: String, CaseIterable, Hashable, Sendable {
    /// Anywhere on the page.
    case page
    /// In the same section, in one around it (so also at the start of the page), or in one within.
    case section
  }

  /// What can satisfy a rule.
  package enum Acceptance: String, CaseIterable, Hashable, Sendable {
    /// Only a statement that covers it.
    case statement
    /// Also the article's own words, until a person has looked at them.
    case wording
  }

  /// In words and kebab-case, for example `heat-time-limit`.
  package var id: String
  /// What an article must do, as the end of a sentence: "say how long heat may stay on".
  package var title: String
  /// Each alone makes the rule apply.
  package var when: [Trigger]
  /// What the article's own words must say, each somewhere, where ``accepts`` lets them.
  package var say: [Concept]
  package var scope: Scope
  /// What the warning must come before, if the article gives it.
  package var before: Trigger.Gift?
  /// The kinds of box that the warning must stand in; empty if it doesn't matter.
  package var inside: Set<Callout.Kind>
  package var severity: Severity
  package var accepts: Acceptance
  /// Whether no source says so yet.
  package var isUnverified: Bool
  /// What happens to a reader who isn't told.
  package var why: String
  /// Keys of the sources that the rule rests on.
  package var sources: [String]
  /// Bodies of articles that keep the rule.
  package var passing: [String]
  /// Bodies that don't; `{==` and `==}` mark the place of the finding, which else is the title.
  package var failing: [String]
  /// Where the rule is written.
  package var file: String
  package var range: SourceRange

  /// Whether the rule binds articles of `kind`, whatever they say.
  package func binds(_ kind: ArticleKind) -> Bool {
    when.contains { $0.mentions.isEmpty && $0.gives == nil && $0.admits(kind) }
  }
}
