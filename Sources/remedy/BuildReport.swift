import Diagnostics
import Site

/// The last line of a build: what was read, what became of it, and how long it took.
struct BuildReport {
  let line: String

  init(_ outcome: BuildOutcome) {
    var parts: [String] = []
    if outcome.counts.read > 0 {
      let counts = outcome.counts
      parts.append(outcome.result == .done ? counts.text : counts.textOfNothingPublished)
    }
    switch outcome.result {
    case .done: break
    case .refused: parts.append("nothing was published")
    case .failed: parts.append("the site could not be built, and nothing was published")
    }
    if let summary = outcome.summary {
      parts.append(
        "\(summary.written) files written, \(summary.unchanged) unchanged, \(summary.removed) removed"
      )
    }
    let severities = FindingCounts(outcome.findings.filter { $0.severity > .note }).text
    if !severities.isEmpty { parts.append(severities) }
    parts.append(formatted(seconds: outcome.times.total))
    line = parts.joined(separator: "; ")
  }
}

/// How many findings there are of each severity.
struct FindingCounts {
  let text: String

  init(_ findings: [Finding]) {
    text = [(Severity.error, "error"), (.warning, "warning"), (.note, "note")].compactMap {
      severity, name in
      let count = findings.indices.count { findings[$0].severity == severity }
      return count == 0 ? nil : "\(count) \(name)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }
}
