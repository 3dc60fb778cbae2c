package import Diagnostics

/// A character that lets a reader see another text than the one that is checked.
package struct Disguise: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A control character, which browsers show as nothing, as a blank or as a line end.
    case control
    /// Turns the order of the letters behind it around.
    case order
    /// A letter of another script beside Latin ones, whose like it is.
    case lookalike
  }

  package var kind: Kind
  package var scalar: Unicode.Scalar
  package var range: SourceRange
}

extension Disguise.Kind {
  /// Nil for a character that shows what it is.
  ///
  /// - Parameters:
  ///   - value: of the character.
  ///   - isBesideLatin: whether an ASCII letter stands right before or after it.
  init?(_ value: UInt32, isBesideLatin: Bool) {
    switch value {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: self = .control
    case 0x202D, 0x202E: self = .order
    default:
      guard isBesideLatin, Self.isLookalike(value) else { return nil }
      self = .lookalike
    }
  }

  /// Letters that no word has beside Latin ones, and most of which look like one. Greek letters that
  /// names of substances have, such as α and κ, aren't among them.
  private static func isLookalike(_ value: UInt32) -> Bool {
    switch value {
    // Greek capitals, omicron and lunate sigma.
    case 0x391, 0x392, 0x395...0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7,
      0x3BF, 0x3F2, 0x3F3, 0x3F9:
      true
    // Cyrillic, Armenian, Cherokee, Lisu; small capitals; Roman numerals.
    case 0x400...0x482, 0x48A...0x52F, 0x531...0x587, 0x13A0...0x13FD, 0xAB70...0xABBF,
      0xA4D0...0xA4F7, 0x1D00...0x1D25, 0x2160...0x217F:
      true
    default: false
    }
  }
}
