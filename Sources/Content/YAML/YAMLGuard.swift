import Diagnostics

/// What a YAML text may not hold, found before the parser sees it.
///
/// The parser recurses as deep as the text nests, copies what an alias names, and stops the
/// program at some characters: a hostile text, or a slip, must become a finding instead.
struct YAMLGuard {
  /// How deep lists and mappings may nest.
  static let maximumDepth = 64
  /// How often a text that sets anchors may refer to them.
  static let maximumAliases = 32

  private let text: YAMLText
  /// Columns at which the lists and mappings around the current line start.
  private var indents: [Int] = []
  /// How many `[` and `{` are open.
  private var openBrackets = 0
  private var anchors = 0
  private var aliases = 0
  private var hasComplexKey = false

  private init(_ text: YAMLText) { self.text = text }

  /// Whether `text` may be parsed; if not, `findings` says why.
  static func passes(_ text: YAMLText, limit: Int, findings: inout FileFindings) -> Bool {
    guard text.bytes.count <= limit else {
      findings.error(
        "bad-yaml", "YAML of \(text.bytes.count) bytes is longer than the \(limit) allowed here",
        at: text.range(0..<0), fix: "keep text in the body, and settings short")
      return false
    }
    guard !hasControlCharacters(text, findings: &findings) else { return false }
    var scan = YAMLGuard(text)
    return scan.run(findings: &findings)
  }

  private mutating func run(findings: inout FileFindings) -> Bool {
    let bytes = text.bytes
    var offset = 0
    while offset < bytes.count {
      let content = enterLine(at: offset)
      offset = content
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
        look(at: offset, in: bytes)
        offset += 1
        guard openBrackets + indents.count <= Self.maximumDepth else {
          findings.error(
            "bad-yaml", "lists and mappings nest deeper than \(Self.maximumDepth)",
            at: text.range(offset - 1..<offset), fix: "write the values in fewer levels")
          return false
        }
      }
      offset += 1
    }
    guard anchors == 0 || (aliases <= Self.maximumAliases && !(hasComplexKey && aliases > 0)) else {
      findings.error(
        "yaml-bomb", "\(aliases) aliases may expand to more than any page needs",
        at: text.range(0..<0),
        why: "a few lines of aliases can stand for more text than a machine can hold",
        fix: "write the values out instead of naming them with `&` and `*`")
      return false
    }
    return true
  }

  /// Takes in the indentation of the line at `offset`; the offset of what follows it.
  private mutating func enterLine(at start: Int) -> Int {
    let bytes = text.bytes
    var offset = start
    var columns: [Int] = []
    while offset < bytes.count {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : UInt8(ascii: "\n")
      let isEntry = bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "?")
      if isEntry, isBlank(next) || next == UInt8(ascii: "\n") {
        columns.append(offset - start)
        hasComplexKey = hasComplexKey || bytes[offset] == UInt8(ascii: "?")
      } else if !isBlank(bytes[offset]) {
        break
      }
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") else { return offset }
    columns.append(offset - start)
    indents.removeAll { $0 >= columns[0] }
    indents.append(contentsOf: columns)
    return offset
  }

  private mutating func look(at offset: Int, in bytes: [UInt8]) {
    switch bytes[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if openBrackets > 0 || startsToken(offset, in: bytes) { openBrackets += 1 }
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      openBrackets = max(0, openBrackets - 1)
      var next = offset + 1
      while next < bytes.count, isBlank(bytes[next]) { next += 1 }
      hasComplexKey = hasComplexKey || (next < bytes.count && bytes[next] == UInt8(ascii: ":"))
    case UInt8(ascii: "&") where startsToken(offset, in: bytes): anchors += 1
    case UInt8(ascii: "*") where startsToken(offset, in: bytes): aliases += 1
    default: break
    }
  }

  /// Whether a value may start at `offset`, by what stands before it.
  private func startsToken(_ offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset > 0 else { return true }
    switch bytes[offset - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"):
      return offset + 1 < bytes.count && !isBlank(bytes[offset + 1])
        || bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "{")
    default: return false
    }
  }

  /// YAML allows no control characters but tab and line ends, nor U+FFFE and U+FFFF.
  private static func hasControlCharacters(
    _ text: YAMLText, findings: inout FileFindings
  ) -> Bool {
    let bytes = text.bytes
    var found = false
    for (offset, byte) in bytes.enumerated() where byte < 0x20 || byte > 0x7E {
      let length: Int
      switch byte {
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
      case 0..<0x20, 0x7F: length = 1
      case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] < 0xA0:
        guard bytes[offset + 1] != 0x85 else { continue }
        length = 2
      case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBF, 0xBE]): length = 3
      case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBF, 0xBF]): length = 3
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
