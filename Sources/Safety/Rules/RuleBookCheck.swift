import Markdown
import Content
import Diagnostics

/// What is wrong between rules and statements, beyond any one file.
struct RuleBookCheck {
  let findings: [Finding]

  init(_ book: RuleBook) {
    findings =
      Self.emptiness(of: book) + Self.duplicates(in: book) + Self.unknownCoverage(in: book)
      + Self.wrongContainers(in: book) + Self.uncovered(in: book) + ApprovalCheck(book).findings
  }

  /// Without rules everything would pass, so that is never taken as "nothing to check".
  private static func emptiness(of book: RuleBook) -> [Finding] {
    guard book.rules.isEmpty else { return [] }
    return [
      Finding(
        .error, rule: "no-rules", "there are no safety rules, so nothing can be cleared",
        in: "content/safety/rules", at: .start,
        fix: "write the rules in content/safety/rules/*.yml")
    ]
  }

  private static func duplicates(in book: RuleBook) -> [Finding] {
    var first: [String: Rule] = [:]
    return book.rules.compactMap { rule in
      if let other = first[rule.id] {
        return Finding(
          .error, rule: "duplicate-rule", "the rule `\(rule.id)` is written twice", in: rule.file,
          at: rule.range,
          fix: "rename one; the other is at \(other.file):\(other.range.lowerBound.line)")
      }
      first[rule.id] = rule
      guard RuleNames.builtIn.contains(rule.id) || RuleNames.checks[rule.id] != nil else {
        return nil
      }
      return Finding(
        .error, rule: "duplicate-rule", "`\(rule.id)` is the name of a check of this tool",
        in: rule.file, at: rule.range, fix: "rename the rule")
    }
  }

  private static func unknownCoverage(in book: RuleBook) -> [Finding] {
    let known = book.rules.map(\.id)
    let knownSet = Set(known)
    return book.statements.flatMap { statement in
      statement.covers.filter { !knownSet.contains($0.value) }.map { rule in
        Finding(
          .error, rule: "unknown-rule", "there is no rule `\(rule.value)` to cover",
          in: statement.file, at: rule.range,
          fix: known.nearest(to: rule.value).map { "did you mean `\($0)`?" }
            ?? "name a rule of content/safety/rules/")
      }
    }
  }

  /// A statement whose box isn't of the kind that a rule asks for would never satisfy it.
  private static func wrongContainers(in book: RuleBook) -> [Finding] {
    let rules = Dictionary(book.rules.map { ($0.id, $0) }) { first, _ in first }
    return book.statements.flatMap { statement in
      statement.covers.compactMap { covered in
        let kind = statement.statement.kind
        guard let rule = rules[covered.value], !rule.inside.isEmpty, !rule.inside.contains(kind)
        else { return nil }
        let kinds = rule.inside.map { "`\($0.className)`" }.sorted().joined(separator: " or ")
        return Finding(
          .error, rule: "wrong-container",
          "`\(rule.id)` wants a box of kind \(kinds), and this is of kind `\(kind.className)`",
          in: statement.file, at: covered.range,
          fix: "change the statement's kind, or cover the rule with another statement")
      }
    }
  }

  /// A rule that nothing can satisfy.
  private static func uncovered(in book: RuleBook) -> [Finding] {
    book.rules.filter { $0.accepts == .statement && book.statements(covering: $0).isEmpty }.map {
      rule in
      Finding(
        rule.severity, rule: "uncovered-rule", "no statement covers `\(rule.id)`", in: rule.file,
        at: rule.range, why: "no article could satisfy it",
        fix: "add `\(rule.id)` to `covers:` of a statement in content/safety/statements/")
    }
  }
}
