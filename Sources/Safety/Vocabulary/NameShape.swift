/// Whether a name or a phrase pattern is made so that a text can match it.
///
/// A text is read as words of letters, digits and inner apostrophes; only blanks and hyphens may
/// stand between the words of one name.
enum NameShape {
  /// The name as names are compared: hyphens for blanks, letter case left out.
  static func folded(_ name: String) -> String { joined(name).lowercased() }

  /// The name with blanks for hyphens.
  static func joined(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == hyphen ? space : $0 }, as: UTF8.self)
  }

  /// Why no text can match `name`, as the end of a sentence; nil if one can.
  static func fault(in name: String) -> String? {
    for word in words(of: name) {
      guard let first = word.first, let last = word.last else {
        return "there are two blanks in a row, or one at its start or end"
      }
      if let sign = word.first(where: { !isInner($0) }) {
        return "it holds `\(Character(UnicodeScalar(sign)))`"
      }
      if first == apostrophe || last == apostrophe { return "an apostrophe is at a word's end" }
    }
    return nil
  }

  /// Why no text can match the pattern `pattern`; nil if one can.
  static func patternFault(in pattern: String) -> String? {
    var (depth, hasWord) = (0, false)
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: "("):
        depth += 1
        if depth > 1 { return "parentheses stand within others" }
      case UInt8(ascii: ")"):
        depth -= 1
        if depth < 0 { return "a `)` has no `(`" }
      case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "/"), hyphen, space: break
      case UInt8(ascii: "#"): hasWord = true
      case UInt8(ascii: "@"): return "`@` is for rules only"
      default:
        guard isInner(byte) else { return "it holds `\(Character(UnicodeScalar(byte)))`" }
        hasWord = true
      }
    }
    if depth > 0 { return "a `(` has no `)`" }
    return hasWord ? nil : "it has no word"
  }

  private static func words(of name: String) -> [[UInt8]] {
    name.utf8.split(omittingEmptySubsequences: false) { $0 == space || $0 == hyphen }
      .map(Array.init)
  }

  /// Whether a word may hold `byte`; those of other scripts' letters are taken on trust.
  private static func isInner(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), apostrophe, 0x80...:
      true
    default: false
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")
  private static let apostrophe = UInt8(ascii: "'")
}
