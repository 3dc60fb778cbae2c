import Content
import Diagnostics
import Markdown
import Prose

/// Takes out the findings that an article's comments accept, and says what is wrong with the
/// comments.
struct Suppressions {
  private let found: [SuppressionScan.Found]
  private let book: RuleBook
  private let now: Day
  private let file: String
  private var findings: [Finding]

  /// What is left of `findings` about an article, with findings about its comments.
  static func apply(
    to findings: [Finding], of reading: ArticleReading, _ book: RuleBook, now: Day, in file: String
  ) -> [Finding] {
    guard reading.prose.hasHTML else { return findings }
    let scan = SuppressionScan(reading.article.document.blocks)
    guard !scan.found.isEmpty else { return findings }
    var suppressions = Self(
      found: scan.found, book: book, now: now, file: file, findings: findings)
    for found in scan.found { suppressions.apply(found) }
    return suppressions.findings
  }

  private mutating func apply(_ found: SuppressionScan.Found) {
    switch found.comment {
    case .remark: return
    case .mistake(let message, let fix): report("bad-suppression", message, found, fix: fix)
    case .suppression(let suppression): apply(suppression, found)
    }
  }

  private mutating func apply(_ suppression: Suppression, _ found: SuppressionScan.Found) {
    let rule = suppression.rule
    guard book.rule(rule) != nil || RuleNames.checks[rule] != nil else {
      reportUnknown(rule, found)
      return
    }
    guard found.target != nil || found.isIdle || !mustStand(rule) else {
      report(
        "bad-suppression", "`\(rule)` can't be ignored for a whole page", found,
        why: "its findings keep readers from harm, so each must be looked at",
        fix: "write the comment before the block that it is about")
      return
    }
    guard suppression.lastDay >= now else {
      report(
        "expired-suppression", "the comment on `\(rule)` held until \(suppression.lastDay)", found,
        .warning, fix: "mend what it is about, or decide again and set a later day")
      return
    }
    let before = self.findings.count
    if !found.isIdle {
      findings.removeAll { finding in
        finding.rule == rule
          && found.target.map { $0.contains(finding.range.lowerBound) } ?? true
      }
    }
    guard findings.count == before else { return }
    report(
      "unused-suppression", "nothing here breaks `\(rule)`", found, .warning,
      fix: "delete the comment")
  }

  /// Whether a rule's findings are such that no page may waive all of them at once.
  private func mustStand(_ id: String) -> Bool {
    if let rule = book.rule(id) {
      return rule.severity == .error && rule.isOfMedicines(in: book.vocabulary)
    }
    return RuleNames.checks[id]?.severity == .error
  }

  private mutating func reportUnknown(_ rule: String, _ found: SuppressionScan.Found) {
    if RuleNames.builtIn.contains(rule) {
      report(
        "bad-suppression", "`\(rule)` can't be ignored", found,
        fix: "mend what it is about: only what articles say can be left for later")
      return
    }
    let known = book.rules.map(\.id) + RuleNames.checks.keys.sorted()
    report(
      "unknown-rule", "there is no rule `\(rule.prefix(60))` to ignore", found,
      fix: known.nearest(to: rule).map { "did you mean `\($0)`?" }
        ?? "name a rule of content/safety/rules/")
  }

  private mutating func report(
    _ rule: String, _ message: String, _ found: SuppressionScan.Found,
    _ severity: Severity = .error, why: String? = nil, fix: String
  ) {
    findings.append(
      Finding(severity, rule: rule, message, in: file, at: found.range, why: why, fix: fix))
  }
}
