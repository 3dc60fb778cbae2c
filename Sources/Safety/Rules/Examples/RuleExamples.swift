package import Content
package import Diagnostics

/// Tries every rule's examples, so that none says something else than the rule does.
///
/// Each example stands in a made-up article and goes through the same gate as any other.
package struct RuleExamples: Sendable {
  /// What came of an example in one article.
  package struct Trial: Sendable {
    /// The article's file below `content/`.
    package var path: String
    /// Where the example says that findings are, if it is one that fails.
    package var marks: [SourceRange]
    /// The findings of the rule.
    package var findings: [Finding]

    /// Whether the findings stand at the marks, and nowhere else.
    package var isAsMarked: Bool {
      Set(findings.map(\.range)) == Set(marks) && findings.count == marks.count
    }
  }

  private let book: RuleBook
  private let jurisdiction: Jurisdiction
  private let gates: [Jurisdiction: SafetyGate]

  /// Makes a site of `book` for each jurisdiction that its rules name, and for one that rules without
  /// a jurisdiction are tried in.
  package init(_ book: RuleBook, jurisdiction: Jurisdiction = .unitedStates) {
    self.book = book
    self.jurisdiction = jurisdiction
    let used = Set(book.rules.flatMap(\.when).flatMap(\.jurisdictions)).union([jurisdiction])
    gates = Dictionary(
      uniqueKeysWithValues: used.map {
        let gate = SafetyGate(
          book, jurisdiction: $0, sources: ExampleArticle.sources, now: ExampleArticle.day)
        return ($0, gate)
      })
  }

  /// An error for each example of a rule that doesn't show what it should.
  package static func check(_ book: RuleBook) -> [Finding] { book.rules.flatMap(Self(book).check) }

  /// The same for the examples of the article checks, which a site can't change: tests try them.
  package static func checkChecks(_ book: RuleBook) -> [Finding] {
    let examples = Self(book)
    return RuleNames.allChecks.flatMap { examples.check($0) }
  }

  private func check(_ rule: Rule) -> [Finding] {
    report(
      "rule", rule.id, passing: rule.passing, failing: rule.failing, in: rule.file, at: rule.range
    ) { trials(of: rule, with: $0) }
  }

  private func check(_ check: any ArticleCheck.Type) -> [Finding] {
    let description = check.description
    return report(
      "check", description.id, passing: description.passing, failing: description.failing,
      in: description.id, at: .start
    ) { trials(of: description, with: $0) }
  }

  /// What a rule finds in an example, for each of its conditions in an article that can meet it.
  package func trials(of rule: Rule, with example: String) -> [Trial] {
    rule.when.compactMap { trigger in
      let kinds = [.page] + ArticleKind.all.reversed()
      guard let kind = kinds.first(where: trigger.admits) else { return nil }
      let jurisdiction = trigger.jurisdictions.min { $0.rawValue < $1.rawValue }
      return trial(with: example, at: ExampleArticle.path(kind), jurisdiction) { gate, article in
        gate.findings(of: rule.id, in: article)
      }
    }
  }

  /// What an article check finds in an example.
  package func trials(of check: CheckDescription, with example: String) -> [Trial] {
    let trial = trial(with: example, at: check.path, nil) { gate, article in
      var findings = FileFindings(file: check.path)
      _ = gate.clear(article, findings: &findings)
      return findings.all.filter { $0.rule == check.id }
    }
    return [trial].compactMap(\.self)
  }

  private func trial(
    with example: String, at path: String, _ jurisdiction: Jurisdiction?,
    _ findings: (SafetyGate, Article) -> [Finding]
  ) -> Trial? {
    guard let example = ExampleArticle(example, path: path),
      let gate = gates[jurisdiction ?? self.jurisdiction]
    else { return nil }
    return Trial(path: path, marks: example.marks, findings: findings(gate, example.article))
  }

  private func report(
    _ subject: String, _ id: String, passing: [String], failing: [String], in file: String,
    at range: SourceRange, _ trials: (String) -> [Trial]
  ) -> [Finding] {
    var mistakes: [String] = []
    for (number, example) in passing.enumerated() {
      let wrong = trials(example).first { !$0.findings.isEmpty }
      if let wrong { mistakes.append("passing example \(number + 1) is found in \(wrong.path)") }
    }
    for (number, example) in failing.enumerated()
    where !trials(example).contains(where: \.isAsMarked) {
      let place = example.contains("{==") ? "where it is marked" : "at the title"
      mistakes.append("failing example \(number + 1) isn't found \(place)")
    }
    return mistakes.map {
      Finding(
        .error, rule: "rule-example", "the \(subject) `\(id)`: \($0)", in: file, at: range,
        why: "examples are a rule's documentation and its tests",
        fix: "mend the example, its `{==` marks, or the rule")
    }
  }
}
