import Content
import Diagnostics

/// What is wrong between rules and statements, beyond any one file.
struct RuleBookCheck {
  let findings: [Finding]

  init(_ book: RuleBook) {
    findings =
      Self.emptiness(of: book) + Self.duplicates(in: book) + Self.unknownCoverage(in: book)
      + Self.uncovered(in: book) + Self.approvals(in: book)
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
      guard let other = first[rule.id] else {
        first[rule.id] = rule
        return nil
      }
      return Finding(
        .error, rule: "duplicate-rule", "the rule `\(rule.id)` is written twice", in: rule.file,
        at: rule.range,
        fix: "rename one; the other is at \(other.file):\(other.range.lowerBound.line)")
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

  /// A rule that no statement covers could never be satisfied.
  private static func uncovered(in book: RuleBook) -> [Finding] {
    book.rules.filter { book.statements(covering: $0).isEmpty }.map { rule in
      Finding(
        rule.severity, rule: "uncovered-rule", "no statement covers `\(rule.id)`", in: rule.file,
        at: rule.range, why: "no article could satisfy it",
        fix: "add `\(rule.id)` to `covers:` of a statement in content/safety/statements/")
    }
  }

  /// Says once how many statements wait for a clinician, and of each that was edited since.
  private static func approvals(in book: RuleBook) -> [Finding] {
    var findings = book.statements.filter { $0.approval != nil && !$0.isApproved }.map {
      statement in
      Finding(
        .warning, rule: "approval-outdated",
        "`\(statement.id)` was changed after \(statement.approval?.name ?? "a clinician") approved it",
        in: statement.file, at: statement.range,
        fix: "ask for approval again; the hash of the text as it stands is \(statement.digest)")
    }
    let awaiting = book.statements.filter { $0.approval == nil }
    if let first = awaiting.first {
      findings.append(
        Finding(
          .warning, rule: "awaiting-approval",
          "no clinician has approved \(awaiting.count) of \(book.statements.count) statements",
          in: first.file, at: first.range, why: "every page that shows one says so",
          fix: "have a clinician check the text, then add `approval:` with its hash"))
    }
    return findings
  }
}
