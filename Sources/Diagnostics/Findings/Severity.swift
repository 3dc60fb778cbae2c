/// How much a finding matters: an error stops the build, a warning does so only with `--strict`.
package enum Severity: String, Comparable, CaseIterable, Sendable {
  case note, warning, error

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
