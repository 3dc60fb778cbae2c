import Markdown
import Diagnostics
import Prose

/// Looks up the statements that an article asks for by name.
enum InclusionCheck {
  /// The statements, each once, in the order a reader meets them, by their places in the book; what
  /// can't be included is reported.
  static func statements(
    of reading: ArticleReading, _ book: RuleBook, findings: inout FileFindings
  ) -> [Int] {
    // No more than the book has, so that looking through them stays cheap.
    var included: [Int] = []
    included.reserveCapacity(min(reading.prose.inclusions.count, 16))
    for inclusion in reading.prose.inclusions {
      let reference = inclusion.reference
      guard let statement = book.statementNumber(reference.id) else {
        findings.error(
          "unknown-statement", "there is no statement `\(reference.id)`", at: reference.range,
          fix: book.statements.map(\.id).nearest(to: reference.id).map { "did you mean `\($0)`?" }
            ?? "name a file of content/safety/statements/")
        continue
      }
      guard !included.contains(statement) else {
        findings.error(
          "repeated-statement", "`\(reference.id)` is included twice", at: reference.range,
          why: "a warning that is repeated is skipped", fix: "keep the first, and link to it")
        continue
      }
      included.append(statement)
    }
    return included
  }
}
