/// The findings that a site had when someone began to lint it: known ones pass and new ones fail, so
/// that an old site needn't be mended at once.
///
/// Notes never fail, so none is kept.
package struct Baseline: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var fingerprint: Fingerprint
    /// How many findings have this fingerprint.
    package var count: Int
    /// Where the baseline's own file says so.
    package var range: SourceRange

    package init(_ fingerprint: Fingerprint, count: Int, at range: SourceRange) {
      self.fingerprint = fingerprint
      self.count = count
      self.range = range
    }
  }

  /// Sorted by file, rule and trigger if it was made from findings, else as they were read.
  package let entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The baseline of `findings`; see ``Fingerprint/init(_:site:)`` for `site`.
  package init(of findings: [Finding], site: String) {
    let counts = findings.filter { $0.severity > .note }.reduce(into: [:]) { counts, finding in
      counts[Fingerprint(finding, site: site), default: 0] += 1
    }
    entries = counts.sorted { $0.key < $1.key }.map { Entry($0.key, count: $0.value, at: .start) }
  }

  /// How many findings are known.
  package var count: Int { entries.reduce(0) { $0 + $1.count } }

  /// The file's text: JSON, an entry a line, so that a change of one finding is a change of one line.
  package var text: String {
    let lines = entries.map { entry in
      JSON.object([
        "file": .string(entry.fingerprint.file), "rule": .string(entry.fingerprint.rule),
        "trigger": .string(entry.fingerprint.trigger), "count": .integer(entry.count),
      ])
    }
    return JSON.object(["version": .integer(1), "findings": .lines(lines)]).text + "\n"
  }
}
