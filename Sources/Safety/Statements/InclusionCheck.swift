import Markdown
import Diagnostics
import Prose

/// Looks up the statements that an article asks for by name.
enum InclusionCheck {
  /// The statements, each once, in the order a reader meets them; what can't be included is
  /// reported.
  static func statements(
    of reading: ArticleReading, _ book: RuleBook, findings: inout FileFindings
  ) -> [SafetyStatement] {
    var seen: Set<String> = []
    return reading.prose.inclusions.compactMap { inclusion in
      let reference = inclusion.reference
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
}
