/// What a character becomes in ``Prose/text``.
///
/// In ASCII wherever a reader would see the same word: as Unicode's compatibility decomposition
/// (NFKD) does for Latin letters and digits, and simpler for punctuation. Letters of other scripts
/// stay as they are, also those that look like Latin ones.
enum Folded {
  /// Stays as it is.
  case same
  /// Becomes these ASCII characters.
  case ascii(String)
  case byte(UInt8)
  /// Becomes a blank.
  case blank
  /// Can't be seen, and is left out.
  case nothing
  /// An accent on the letter before, which is left out.
  case accent
  /// An en dash or a longer one: a hyphen in a range and within a word, else two.
  case dash(isLong: Bool)

  init(_ value: UInt32) {
    if value < 0x80 {
      self = value < 0x20 || value == 0x7F ? .blank : .byte(UInt8(value))
    } else if let letter = PlainLetters.plain(value) {
      self = .byte(letter)
    } else if let invisible = Self.invisible(value) {
      self = invisible
    } else if let byte = Self.punctuation(value) ?? Self.shifted(value) {
      self = .byte(byte)
    } else {
      self = Self.other(value)
    }
  }

  private static func invisible(_ value: UInt32) -> Folded? {
    switch value {
    case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .blank
    // Soft hyphen, joiners, marks of direction, variation selectors, tags; signs of trade marks.
    case 0xAD, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF, 0xA9, 0xAE, 0x2117, 0x2120, 0x2122:
      .nothing
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: .accent
    default: nil
    }
  }

  private static func punctuation(_ value: UInt32) -> UInt8? {
    switch value {
    // Apostrophes, single quotes, primes, accents that stand alone.
    case 0x2018...0x201B, 0x2BC, 0x2B9, 0x2032, 0x2039, 0x203A, 0xB4, 0x55A, 0xA78C:
      UInt8(ascii: "'")
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2BA: UInt8(ascii: "\"")
    case 0x2010...0x2012, 0x2212, 0x2043, 0xFE63, 0x2D7: UInt8(ascii: "-")
    case 0x2044, 0x2215: UInt8(ascii: "/")
    // The micro sign, and the Greek letter that is typed for it.
    case 0xB5, 0x3BC: UInt8(ascii: "u")
    case 0xD7, 0x2715: UInt8(ascii: "x")
    case 0x2024, 0xFF61: UInt8(ascii: ".")
    default: nil
    }
  }

  /// ASCII characters that were moved as a whole: full-width ones, those of mathematics, in circles
  /// and squares, and digits below the line.
  private static func shifted(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xFF01...0xFF5E: UInt8(truncatingIfNeeded: value - 0xFF01 + 0x21)
    case 0x2080...0x2089: UInt8(truncatingIfNeeded: value - 0x2080 + 0x30)
    case 0x24B6...0x24CF: UInt8(truncatingIfNeeded: value - 0x24B6 + 0x41)
    case 0x24D0...0x24E9: UInt8(truncatingIfNeeded: value - 0x24D0 + 0x61)
    case 0x1F130...0x1F149: UInt8(truncatingIfNeeded: value - 0x1F130 + 0x41)
    case 0x1D400...0x1D6A3:
      switch (value - 0x1D400) % 52 {
      case let letter where letter < 26: UInt8(truncatingIfNeeded: letter + 0x41)
      case let letter: UInt8(truncatingIfNeeded: letter - 26 + 0x61)
      }
    case 0x1D7CE...0x1D7FF: UInt8(truncatingIfNeeded: (value - 0x1D7CE) % 10 + 0x30)
    default: nil
    }
  }

  private static func other(_ value: UInt32) -> Folded {
    switch value {
    case 0x2013: .dash(isLong: false)
    case 0x2014, 0x2015, 0x2E3A, 0x2E3B: .dash(isLong: true)
    case 0x2026: .ascii("...")
    case 0x2264, 0x2A7D: .ascii("<=")
    case 0x2265, 0x2A7E: .ascii(">=")
    case 0xB1: .ascii("+-")
    case 0xC6: .ascii("AE")
    case 0xE6: .ascii("ae")
    case 0x152: .ascii("OE")
    case 0x153: .ascii("oe")
    case 0xDE: .ascii("TH")
    case 0xFE: .ascii("th")
    case 0xDF: .ascii("ss")
    case 0x1E9E: .ascii("SS")
    case 0xFB00: .ascii("ff")
    case 0xFB01: .ascii("fi")
    case 0xFB02: .ascii("fl")
    case 0xFB03: .ascii("ffi")
    case 0xFB04: .ascii("ffl")
    case 0xFB05, 0xFB06: .ascii("st")
    // Units that have a character of their own.
    case 0x338D: .ascii("ug")
    case 0x338E: .ascii("mg")
    case 0x338F: .ascii("kg")
    case 0x3395: .ascii("ul")
    case 0x3396: .ascii("ml")
    default: fraction(value)
    }
  }

  private static func fraction(_ value: UInt32) -> Folded {
    switch value {
    case 0xBC: .ascii("1/4")
    case 0xBD: .ascii("1/2")
    case 0xBE: .ascii("3/4")
    case 0x2150: .ascii("1/7")
    case 0x2151: .ascii("1/9")
    case 0x2152: .ascii("1/10")
    case 0x2153: .ascii("1/3")
    case 0x2154: .ascii("2/3")
    case 0x2155: .ascii("1/5")
    case 0x2156: .ascii("2/5")
    case 0x2157: .ascii("3/5")
    case 0x2158: .ascii("4/5")
    case 0x2159: .ascii("1/6")
    case 0x215A: .ascii("5/6")
    case 0x215B: .ascii("1/8")
    case 0x215C: .ascii("3/8")
    case 0x215D: .ascii("5/8")
    case 0x215E: .ascii("7/8")
    default: .same
    }
  }
}
