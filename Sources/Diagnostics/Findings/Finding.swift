/// A place where a file breaks a rule, with the reason and the way out.
package struct Finding: Hashable, Sendable {
  /// The file as the user would type it, for example `content/lifestyle/sleep.md`.
  package var file: String
  package var range: SourceRange
  package var severity: Severity
  /// The rule's name in kebab-case, for example `broken-link`.
  package var rule: String
  /// What is wrong: lower-case, no full stop.
  package var message: String
  /// Why that matters to a reader, if the message doesn't say it.
  package var why: String?
  /// What to do about it.
  package var fix: String?
  /// Keys of the sources that the rule rests on.
  package var sources: [String]
  /// Of the source line that ``range`` starts on.
  package var excerpt: Excerpt?
  /// Further places that help to understand it.
  package var related: [RelatedPlace] = []
  /// How `lint --fix` mends it; nil if that takes a person.
  package var repair: Repair?
  /// The words that made the rule apply, if not its place: they tell two findings apart that lines
  /// inserted above have moved.
  package var trigger: String?

  package init(
    _ severity: Severity, rule: String, _ message: String, in file: String, at range: SourceRange,
    why: String? = nil, fix: String? = nil, sources: [String] = []
  ) {
    self.file = file
    self.range = range
    self.severity = severity
    self.rule = rule
    self.message = message
    self.why = why
    self.fix = fix
    self.sources = sources
  }
}

extension Finding: Comparable {
  /// By file, then by place; two findings at one place stand in the order of their rules' names.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.file != rhs.file { return lhs.file < rhs.file }
    if lhs.range.lowerBound != rhs.range.lowerBound {
      return lhs.range.lowerBound < rhs.range.lowerBound
    }
    return (lhs.rule, lhs.message) < (rhs.rule, rhs.message)
  }
}
