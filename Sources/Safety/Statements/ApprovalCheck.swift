import Diagnostics

/// Says once how many statements wait for a clinician, and of each that was edited since.
struct ApprovalCheck {
  let findings: [Finding]

  init(_ book: RuleBook) {
    findings = Self.outdated(in: book) + Self.awaiting(in: book)
  }

  private static func outdated(in book: RuleBook) -> [Finding] {
    book.statements.filter { $0.approval != nil && !$0.isApproved }.map { statement in
      Finding(
        .warning, rule: "approval-outdated",
        "`\(statement.id)` was changed after \(statement.approval?.name ?? "a clinician") approved it",
        in: statement.file, at: statement.range,
        fix: "ask for approval again; the hash of the text as it stands is \(statement.digest)")
    }
  }

  private static func awaiting(in book: RuleBook) -> [Finding] {
    let awaiting = book.statements.filter { $0.approval == nil }
    guard let first = awaiting.first else { return [] }
    return [
      Finding(
        .warning, rule: "awaiting-approval",
        "no clinician has approved \(awaiting.count) of \(book.statements.count) statements",
        in: first.file, at: first.range, why: "every page that shows one says so",
        fix: "have a clinician check the text, then add `approval:` with its hash")
    ]
  }
}
