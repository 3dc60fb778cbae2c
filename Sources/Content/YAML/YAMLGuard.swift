import Diagnostics

/// What a YAML text may not hold, found before the parser sees it.
///
/// The parser recurses as deep as the text nests, copies what an alias names, and stops the
/// program at some characters: a hostile text, or a slip, must become a finding instead.
enum YAMLGuard {
  /// How deep lists and mappings may nest.
  static let maximumDepth = 64
  /// How often a text that sets anchors may refer to them.
  static let maximumAliases = 32

  /// Whether `text` may be parsed; if not, `findings` says why.
  static func passes(_ text: YAMLText, limit: Int, findings: inout FileFindings) -> Bool {
    guard text.bytes.count <= limit else {
      findings.error(
        "bad-yaml", "YAML of \(text.bytes.count) bytes is longer than the \(limit) allowed here",
        at: text.range(0..<0), fix: "keep text in the body, and settings short")
      return false
    }
    guard !hasControlCharacters(text, findings: &findings) else { return false }
    if let excess = YAMLDepth.excess(in: text, limit: maximumDepth) {
      findings.error(
        "bad-yaml", "lists and mappings nest deeper than \(maximumDepth)",
        at: text.range(excess..<excess), fix: "write the values in fewer levels")
      return false
    }
    return !hasAliasBomb(text, findings: &findings)
  }

  /// Aliases of aliases double with each step, and comparing such keys takes as long as writing
  /// them out would.
  private static func hasAliasBomb(_ text: YAMLText, findings: inout FileFindings) -> Bool {
    let bytes = text.bytes
    guard bytes.contains(UInt8(ascii: "&")) else { return false }
    var (anchors, aliases, hasComplexKey) = (0, 0, false)
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "&") where startsName(after: offset, in: bytes): anchors += 1
      case UInt8(ascii: "*") where startsName(after: offset, in: bytes): aliases += 1
      case UInt8(ascii: "?") where startsToken(at: offset, in: bytes): hasComplexKey = true
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        let next = bytes[(offset + 1)...].first { !isBlank($0) }
        hasComplexKey = hasComplexKey || next == UInt8(ascii: ":")
      case UInt8(ascii: ":"):
        // The key of `*name :` is whatever the alias names.
        hasComplexKey = hasComplexKey || (offset > 0 && isBlank(bytes[offset - 1]))
      default: break
      }
    }
    guard anchors > 0, aliases > (hasComplexKey ? 0 : maximumAliases) else { return false }
    findings.error(
      "yaml-bomb", "\(aliases) aliases may expand to more than any page needs",
      at: text.range(0..<0),
      why: "a few lines of aliases can stand for more text than a machine can hold",
      fix: "write the values out instead of naming them with `&` and `*`")
    return true
  }

  /// Whether the `&` or `*` at `offset` may start a value.
  private static func startsName(after offset: Int, in bytes: [UInt8]) -> Bool {
    offset + 1 < bytes.count && !isBlank(bytes[offset + 1]) && startsToken(at: offset, in: bytes)
  }

  private static func startsToken(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset > 0 else { return true }
    let before = bytes[offset - 1]
    return before >= 0x80 || isBlank(before) || "\n[]{},:?\"'".utf8.contains(before)
  }

  /// YAML allows no control characters but tab and line ends, nor U+FFFE and U+FFFF; a byte order
  /// mark within a text is allowed and surely a mistake.
  private static func hasControlCharacters(
    _ text: YAMLText, findings: inout FileFindings
  ) -> Bool {
    let bytes = text.bytes
    var found = false
    for offset in bytes.indices where bytes[offset] < 0x20 || bytes[offset] > 0x7E {
      let byte = bytes[offset]
      let length: Int
      switch byte {
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
      case 0..<0x20, 0x7F: length = 1
      case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] < 0xA0:
        guard bytes[offset + 1] != 0x85 else { continue }
        length = 2
      case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBF, 0xBE]): length = 3
      case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBF, 0xBF]): length = 3
      case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBB, 0xBF]): length = 3
      default: continue
      }
      found = true
      findings.error(
        "bad-yaml", "a control character isn't allowed in YAML",
        at: text.range(offset..<offset + length), fix: "delete the invisible character here")
    }
    return found
  }
}
