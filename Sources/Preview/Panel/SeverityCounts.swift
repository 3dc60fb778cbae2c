import Diagnostics

/// How many findings there are of each severity.
struct SeverityCounts: Hashable, Sendable {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var notes = 0

  init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  var total: Int { errors + warnings + notes }

  /// The gravest there is: a class of the style sheet.
  var worst: String {
    errors > 0 ? "error" : warnings > 0 ? "warning" : notes > 0 ? "note" : "none"
  }

  /// "2 errors, 1 note".
  var text: String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
