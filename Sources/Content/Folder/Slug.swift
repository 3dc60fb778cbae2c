import Diagnostics

/// What a file or folder may be called, as its name becomes part of a URL.
enum Slug {
  /// Whether `name` is made of lower-case letters and digits of any script, joined by hyphens.
  static func isSafe(_ name: some StringProtocol) -> Bool {
    guard let first = name.unicodeScalars.first, !isMark(first), !name.hasBytePrefix("-"),
      !name.hasByteSuffix("-")
    else { return false }
    return name.unicodeScalars.allSatisfy(isSafe)
  }

  /// A safe name that resembles `name`; nil if nothing of it can stay.
  static func suggestion(for name: some StringProtocol) -> String? {
    var words: [String] = []
    for word in name.lowercased().unicodeScalars.split(whereSeparator: { $0 == "-" || !isSafe($0) })
    {
      let word = word.drop(while: isMark)
      if !word.isEmpty { words.append(String(String.UnicodeScalarView(word))) }
    }
    return words.isEmpty ? nil : words.joined(separator: "-")
  }

  /// Whether the character is drawn onto the one before, which for the first would be a slash.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39, 0x2D: return true
    case 0..<0x80: return false
    default: break
    }
    // Marks that are drawn as nothing would let two names look the same.
    guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark,
      .spacingMark:
      return true
    default: return false
    }
  }
}
