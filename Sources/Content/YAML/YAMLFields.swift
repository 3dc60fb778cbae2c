package import Diagnostics

extension YAMLValue {
  /// Decodes a mapping of known keys, and reports every key that `body` didn't ask for.
  ///
  /// - Parameters:
  ///   - subject: what the mapping describes, as a finding names it: "a rule".
  ///   - findings: where all mismatches are reported, each at its own key or value.
  ///   - body: asks for each key that there is, in the order that findings should suggest them.
  /// - Returns: what `body` returns, or nil if this is no mapping.
  package func decode<Decoded>(
    _ subject: String, findings: inout FileFindings, _ body: (inout YAMLFields) -> Decoded?
  ) -> Decoded? {
    guard case .mapping(let pairs) = kind else {
      findings.error(
        "wrong-type", "\(subject) must be a mapping of keys to values, not \(kindName)",
        at: range, fix: "write `key: value`, one a line")
      return nil
    }
    var fields = YAMLFields(pairs, of: subject, at: range, findings: findings)
    let decoded = body(&fields)
    fields.reportUnknownKeys()
    findings = fields.findings
    return decoded
  }
}

/// A mapping's values by key: asking for a key declares it, and a mismatch becomes a finding.
///
/// Every question answers nil where there is no usable value; whether that is a mistake is said by
/// ``findings``, so that one mistake doesn't hide the next.
package struct YAMLFields {
  /// Whether a key may be left out.
  package enum Presence: Sendable {
    case required, optional
  }

  package var findings: FileFindings
  /// Where the mapping was written.
  package let range: SourceRange
  private let subject: String
  private let pairs: [YAMLPair]
  /// Where each key is, of a mapping that has many; a few are compared sooner than hashed.
  private let indices: [String: Int]?
  private var asked: [String] = []

  init(_ pairs: [YAMLPair], of subject: String, at range: SourceRange, findings: FileFindings) {
    self.pairs = pairs
    self.subject = subject
    self.range = range
    self.findings = findings
    indices =
      pairs.count <= 16
      ? nil
      : Dictionary(
        pairs.enumerated().map { ($1.key.value, $0) }, uniquingKeysWith: { first, _ in first })
    asked.reserveCapacity(24)
  }

  private func index(of key: String) -> Int? {
    if let indices { return indices[key] }
    return pairs.firstIndex { $0.key.value == key }
  }

  /// What is written for `key`, if anything is.
  package mutating func value(_ key: String, _ presence: Presence = .optional) -> YAMLValue? {
    asked.append(key)
    guard let index = index(of: key) else {
      if presence == .required {
        findings.error(
          "missing-key", "\(subject) lacks `\(key)`",
          at: range.lowerBound..<range.lowerBound, fix: "add `\(key): …`")
      }
      return nil
    }
    guard !pairs[index].value.isEmpty else {
      if presence == .required {
        findings.error(
          "missing-key", "`\(key)` has no value", at: pairs[index].key.range,
          fix: "add `\(key): …`")
      }
      return nil
    }
    return pairs[index].value
  }

  /// Reports that `key` has a value of the wrong kind.
  mutating func reportType(_ key: String, of value: YAMLValue, expected: String, fix: String) {
    findings.error(
      "wrong-type", "`\(key)` must be \(expected), not \(value.kindName)", at: value.range,
      fix: fix)
  }

  fileprivate mutating func reportUnknownKeys() {
    for pair in pairs where !asked.contains(pair.key.value) {
      let nearest = asked.nearest(to: pair.key.value)
      findings.error(
        "unknown-key", "\(subject) has no key `\(pair.key.value)`", at: pair.key.range,
        fix: nearest.map { "did you mean `\($0)`?" }
          ?? "use one of \(asked.map { "`\($0)`" }.joined(separator: ", "))")
    }
  }
}
