package import Diagnostics

/// Reads YAML into values with places; what can't be read becomes a finding, never a crash.
package enum YAML {
  /// How many bytes of front matter an article may have.
  package static let frontMatterLimit = 64 << 10
  /// How many bytes a configuration file may have.
  package static let configurationLimit = 4 << 20

  /// Reads the one value that `source` holds.
  ///
  /// - Parameters:
  ///   - source: YAML; a byte order mark at its start doesn't count.
  ///   - firstLine: the number, in the file, of the line that `source` starts on.
  ///   - limit: how many bytes `source` may have.
  ///   - findings: where syntax errors and duplicate keys are reported.
  /// - Returns: an empty mapping for an empty text; nil if `findings` says why there is no value.
  package static func parse(
    _ source: some StringProtocol, firstLine: Int = 1, limit: Int = configurationLimit,
    findings: inout FileFindings
  ) -> YAMLValue? {
    let mark = source.utf8.starts(with: [0xEF, 0xBB, 0xBF])
    let start = source.utf8.index(source.startIndex, offsetBy: mark ? 3 : 0)
    // Of a string all bytes are copied at once, of a part of one they would be one by one.
    var text = YAMLText(String(source[start...]).utf8, firstLine: firstLine)
    guard YAMLGuard.passes(text, limit: limit, findings: &findings) else { return nil }
    var duplicates = YAMLDuplicates()
    while true {
      do throws(YAMLProblem) {
        return try load(text, dropping: duplicates.offsets, findings: &findings)
      } catch {
        guard case .duplicateKey(let offset) = error else {
          YAMLSyntaxError(error, in: text).report(to: &findings)
          return nil
        }
        guard duplicates.setAside(keyAt: offset, in: &text, findings: &findings) else {
          return nil
        }
      }
    }
  }

  private static func load(
    _ text: YAMLText, dropping dropped: Set<Int>, findings: inout FileFindings
  ) throws(YAMLProblem) -> YAMLValue? {
    var loader = YAMLLoader(text, dropping: dropped)
    let value = try YAMLEvents.read(text.bytes) { (events) throws(YAMLProblem) in
      try loader.load(&events)
    }
    if let refusal = loader.refusal {
      findings.error(refusal.rule, refusal.message, at: refusal.range, fix: refusal.fix)
      return nil
    }
    return value ?? YAMLValue(.mapping([]), at: text.range(0..<0))
  }
}
