/// Which rules an article had to keep, and what kept each of them.
package struct RuleCoverage: Sendable {
  package enum Satisfaction: Hashable, Sendable {
    /// A statement: an index of `Prose.inclusions`.
    case statement(Int)
    /// The article's own words, one sentence for each concept: provisional, because words can be
    /// found and still be wrong.
    case wording([Int])
    /// Nothing: there is a finding.
    case nothing
  }

  /// A rule in one place where it applies: the page, or one of its outermost sections.
  package struct Entry: Hashable, Sendable {
    /// An index of ``RuleBook/rules``.
    package var rule: Int
    /// The first place that makes the rule apply there or, where something is missing, the first
    /// that has no warning.
    package var trigger: TriggerPlace
    /// The outermost section, an index of `Prose.sections`; 0 for the page.
    package var section: Int
    package var satisfaction: Satisfaction
  }

  /// In the order of the rules, then in reading order.
  package internal(set) var entries: [Entry] = []

  package init() {}
}
