package import Content
package import Diagnostics
import Markdown

/// Lets an article through if it says all that the rules ask of it.
///
/// A pass means that the required topics were found, never that the advice is right.
package struct SafetyGate: Sendable {
  private let book: RuleBook

  /// For each kind of article the rules that bind it.
  private let bindingRules: [ArticleKind: [Rule]]

  package init(_ book: RuleBook) {
    self.book = book
    let kinds =
      [.home, .conditions, .condition, .page]
      + Area.allCases.flatMap { [ArticleKind.area($0), .remedy($0)] }
    bindingRules = kinds.reduce(into: [:]) { rules, kind in
      rules[kind] = book.rules.filter { $0.binds(kind) }
    }
  }

  /// Clears an article, or says in `findings` what stands in the way.
  ///
  /// - Parameters:
  ///   - article: an article as it was read.
  ///   - findings: what is already wrong with the file, and where the rules' findings go; an error
  ///     of any kind keeps the article from being cleared.
  /// - Returns: the article, which may now be published; nil if something stands in the way.
  package func clear(_ article: Article, findings: inout FileFindings) -> ClearedArticle? {
    let included = inclusions(of: article, findings: &findings)
    let covered = Set(included.flatMap { $0.covers.map(\.value) })
    let rules = bindingRules[article.kind] ?? book.rules.filter { $0.binds(article.kind) }
    // By index: a rule is large to copy, and most are met.
    for index in rules.indices where !covered.contains(rules[index].id) {
      report(rules[index], in: article, to: &findings)
    }
    guard !findings.hasErrors else { return nil }
    var cleared = article
    cleared.document = article.document.replacingInclusions { book.statement($0.id)?.statement }
    return ClearedArticle(cleared, statements: included.map(\.id))
  }

  /// The statements that an article includes, each once.
  private func inclusions(
    of article: Article, findings: inout FileFindings
  ) -> [SafetyStatement] {
    var seen: Set<String> = []
    return article.document.inclusions.compactMap { reference in
      guard let statement = book.statement(reference.id) else {
        findings.error(
          "unknown-statement", "there is no statement `\(reference.id)`", at: reference.range,
          fix: book.statements.map(\.id).nearest(to: reference.id).map { "did you mean `\($0)`?" }
            ?? "name a file of content/safety/statements/")
        return nil
      }
      guard seen.insert(reference.id).inserted else {
        findings.error(
          "repeated-statement", "`\(reference.id)` is included twice", at: reference.range,
          why: "a warning that is repeated is skipped", fix: "keep the first, and link to it")
        return nil
      }
      return statement
    }
  }

  private func report(_ rule: Rule, in article: Article, to findings: inout FileFindings) {
    let candidates = book.statements(covering: rule)
    let choice = candidates.map { "`\($0)`" }.joined(separator: " or ")
    findings.add(
      Finding(
        rule.severity, rule: rule.id, "\(rule.subject(for: article.kind)) must \(rule.title)",
        in: findings.file, at: article.frontMatter.title.range, why: rule.why,
        fix: candidates.first.map {
          "include the statement \(choice), before the first instructions: `> [!SAFETY] \($0)`"
        },
        sources: rule.sources))
  }
}
