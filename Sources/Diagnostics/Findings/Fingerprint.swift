/// What stays the same of a finding when lines are inserted above it, so that a later run knows it
/// again: its rule, its file, and what made the rule apply.
///
/// Several findings can have the same; they are told apart by their order in the file.
package struct Fingerprint: Hashable, Sendable {
  /// Below the site's folder, whichever way the user named that: `content/lifestyle/sleep.md`.
  package var file: String
  package var rule: String
  /// The finding's own, else the first name that its message quotes, else the words it points at.
  package var trigger: String

  package init(file: String, rule: String, trigger: String) {
    self.file = file
    self.rule = rule
    self.trigger = trigger
  }

  /// - Parameters:
  ///   - finding: with its excerpt.
  ///   - site: what the finding's path has before the part that this keeps; may be empty.
  package init(_ finding: Finding, site: String) {
    file = finding.file.rest(after: site).map(String.init) ?? finding.file
    rule = finding.rule
    trigger =
      finding.trigger ?? Self.quotedName(in: finding.message) ?? Self.markedText(of: finding) ?? ""
  }

  /// For each fingerprint how many before it are the same, and it: 1 for the first of them.
  package static func ordinals(of fingerprints: [Fingerprint]) -> [Int] {
    var counts: [Fingerprint: Int] = [:]
    return fingerprints.map {
      counts[$0, default: 0] += 1
      return counts[$0, default: 1]
    }
  }

  /// Messages put the names that they are about in backticks; never a line or a column.
  private static func quotedName(in message: String) -> String? {
    let parts = message.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && !parts[1].isEmpty ? String(parts[1]) : nil
  }

  /// Not more than an ``Excerpt`` is sure to hold, wherever on its line the place is.
  private static func markedText(of finding: Finding) -> String? {
    guard let excerpt = finding.excerpt else { return nil }
    let range = finding.range
    let bytes = Array(excerpt.text.utf8)
    let start = min(max(range.lowerBound.column - excerpt.column, 0), bytes.count)
    let isOneLine = range.upperBound.line == range.lowerBound.line
    let end = isOneLine ? range.upperBound.column - excerpt.column : bytes.count
    var limit = min(max(start, end), start + Excerpt.longest / 4, bytes.count)
    while limit > start, limit < bytes.count, bytes[limit] & 0xC0 == 0x80 { limit -= 1 }
    return start == limit ? nil : String(decoding: bytes[start..<limit], as: UTF8.self)
  }
}

extension Fingerprint: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.rule, lhs.trigger) < (rhs.file, rhs.rule, rhs.trigger)
  }
}
