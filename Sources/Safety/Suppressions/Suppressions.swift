import Content
import Diagnostics
import Markdown
import Prose

/// Takes out the findings that an article's comments accept, and says what is wrong with the
/// comments.
struct Suppressions {
  private let book: RuleBook
  private let now: Day
  private let file: String
  private var findings: AcceptableFindings
  /// What is wrong with the comments.
  private var reports: [Finding] = []
  /// By the rules that comments have asked about: see ``mustStand(_:)`` and ``suggestion(for:)``.
  private var standing: [String: Bool] = [:]
  private var suggestions: [String: String] = [:]

  /// What is left of `findings` about an article, with findings about its comments.
  static func apply(
    to findings: [Finding], of reading: ArticleReading, _ book: RuleBook, now: Day, in file: String
  ) -> [Finding] {
    guard reading.prose.hasHTML else { return findings }
    let scan = SuppressionScan(reading.article.document.blocks)
    guard !scan.found.isEmpty else { return findings }
    var suppressions = Self(
      book: book, now: now, file: file, findings: AcceptableFindings(findings))
    for found in scan.found { suppressions.apply(found) }
    return suppressions.findings.rest + suppressions.reports
  }

  private init(book: RuleBook, now: Day, file: String, findings: AcceptableFindings) {
    self.book = book
    self.now = now
    self.file = file
    self.findings = findings
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
    guard found.isIdle || !findings.accept(rule, within: found.target) else { return }
    report(
      "unused-suppression", "nothing here breaks `\(rule)`", found, .warning,
      fix: "delete the comment")
  }

  /// Whether a rule's findings are such that no page may waive all of them at once.
  private mutating func mustStand(_ id: String) -> Bool {
    if let known = standing[id] { return known }
    let mustStand =
      book.rule(id).map { $0.severity == .error && $0.isOfMedicines(in: book.vocabulary) }
      ?? (RuleNames.checks[id]?.severity == .error)
    standing[id] = mustStand
    return mustStand
  }

  /// What else a comment may have meant by `rule`.
  private mutating func suggestion(for rule: String) -> String {
    if let known = suggestions[rule] { return known }
    let known = book.rules.map(\.id) + RuleNames.checks.keys.sorted()
    let suggestion =
      known.nearest(to: rule).map { "did you mean `\($0)`?" }
      ?? "name a rule of content/safety/rules/"
    suggestions[rule] = suggestion
    return suggestion
  }

  private mutating func reportUnknown(_ rule: String, _ found: SuppressionScan.Found) {
    if RuleNames.builtIn.contains(rule) {
      report(
        "bad-suppression", "`\(rule)` can't be ignored", found,
        fix: "mend what it is about: only what articles say can be left for later")
      return
    }
    report(
      "unknown-rule", "there is no rule `\(rule.prefix(60))` to ignore", found,
      fix: suggestion(for: rule))
  }

  private mutating func report(
    _ rule: String, _ message: String, _ found: SuppressionScan.Found,
    _ severity: Severity = .error, why: String? = nil, fix: String
  ) {
    reports.append(
      Finding(severity, rule: rule, message, in: file, at: found.range, why: why, fix: fix))
  }
}
