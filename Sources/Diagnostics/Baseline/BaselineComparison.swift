/// What is new since a baseline was written, and what of it is gone.
package struct BaselineComparison: Sendable {
  /// The findings that the baseline doesn't hold, in the order given, and all notes.
  package private(set) var new: [Finding] = []
  /// How many findings the baseline holds.
  package private(set) var known = 0
  /// A finding for each entry that says more than was found.
  package private(set) var outdated: [Finding] = []

  /// - Parameters:
  ///   - findings: all that were found in the files that `isChecked` tells.
  ///   - baseline: what was known before.
  ///   - file: the baseline's file as the user typed it.
  ///   - site: what the findings' paths have before the part that the baseline keeps.
  ///   - isChecked: whether the findings of an entry's file, with `site` before it, were wanted.
  package init(
    of findings: [Finding], with baseline: Baseline, in file: String, site: String,
    isChecked: (String) -> Bool
  ) {
    var left: [Fingerprint: Int] = [:]
    for entry in baseline.entries { left[entry.fingerprint, default: 0] += entry.count }
    for finding in findings {
      let fingerprint = Fingerprint(finding, site: site)
      if finding.severity > .note, let count = left[fingerprint], count > 0 {
        left[fingerprint] = count - 1
        known += 1
      } else {
        new.append(finding)
      }
    }
    for entry in baseline.entries where isChecked(site + entry.fingerprint.file) {
      let gone = min(left[entry.fingerprint] ?? 0, entry.count)
      guard gone > 0 else { continue }
      left[entry.fingerprint, default: 0] -= gone
      outdated.append(Self.finding(for: entry, gone: gone, in: file))
    }
  }

  private static func finding(
    for entry: Baseline.Entry, gone: Int, in file: String
  ) -> Finding {
    let (name, count) = (entry.fingerprint, entry.count)
    let isGone = gone == count
    let found = isGone ? "no longer found" : "found only \(count - gone) of \(count) times"
    let change = isGone ? "delete this line" : "write `\"count\":\(count - gone)` here"
    return Finding(
      .error, rule: "fixed-baseline", "`\(name.rule)` is \(found) in \(name.file)", in: file,
      at: entry.range,
      why: "an entry that stays would let the same mistake come back unnoticed",
      fix: "\(change), or write the file again with `remedy lint --write-baseline`")
  }
}
