/// Makes ids of headings' texts.
enum Slug {
  /// Letters and digits of any script in lower case, with a hyphen for spaces and dashes; `section`
  /// if nothing is left. What `buffer` holds is overwritten: who makes several can lend one to all.
  static func make(of text: String, _ buffer: inout [UInt8]) -> String {
    plain(text, &buffer) ?? folded(text)
  }

  /// The same for a text of ASCII alone, as nearly every heading is: byte by byte, which costs a
  /// fifth; nil for any other.
  private static func plain(_ text: String, _ slug: inout [UInt8]) -> String? {
    slug.removeAll(keepingCapacity: true)
    slug.reserveCapacity(text.utf8.count)
    var needsHyphen = false
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if byte.isLetter || byte.isDigit {
        if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        needsHyphen = false
        slug.append(byte.lowercased)
      } else if byte.isWhitespace || byte == UInt8(ascii: "-") {
        needsHyphen = true
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  private static func folded(_ text: String) -> String {
    var slug = ""
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      if isKept(scalar) {
        if needsHyphen, !slug.isEmpty { slug += "-" }
        needsHyphen = false
        if scalar.isASCII {
          slug.unicodeScalars.append(lowercased(scalar))
        } else {
          slug += scalar.properties.lowercaseMapping
        }
      } else if isSpace(scalar) {
        needsHyphen = true
      }
    }
    return slug.isEmpty ? "section" : slug
  }

  /// Whether `id` could be the id of a heading: letters, digits, hyphens and underscores.
  static func isValid(_ id: some StringProtocol) -> Bool {
    !id.isEmpty && id.unicodeScalars.allSatisfy { isKept($0) || $0 == "-" || $0 == "_" }
  }

  /// Letters, their marks (many scripts write vowels with them) and numbers.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return byte.isLetter || byte.isDigit
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? UInt8(truncatingIfNeeded: scalar.value).isWhitespace || scalar == "-"
      : scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value).lowercased)
  }
}
