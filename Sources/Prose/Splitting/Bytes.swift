/// The kinds of bytes that words and sentences are told apart by.
extension UInt8 {
  static let blank = UInt8(ascii: " ")
  static let point = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let apostrophe = UInt8(ascii: "'")

  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isCapital: Bool { self &- 0x41 < 26 }
  @inline(__always) var isLowerCase: Bool { self &- 0x61 < 26 }
  @inline(__always) var isASCIIWord: Bool { isASCIILetter || isDigit }
  /// Whether a word can hold it that is no letter of ASCII: a digit, an apostrophe, another script.
  @inline(__always) var mayGoOnInWord: Bool { self >= 0x80 || isDigit || self == .apostrophe }
  @inline(__always) var lowercased: UInt8 { isCapital ? self | 0x20 : self }
}

extension UInt8 {
  /// Whether it ends a sentence as a rule.
  var isMark: Bool { self == .point || self == UInt8(ascii: "!") || self == UInt8(ascii: "?") }

  /// A quote or bracket that may stand after a sentence's mark.
  var isCloser: Bool {
    switch self {
    case UInt8(ascii: "\""), .apostrophe, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// A quote or bracket that may stand before a sentence's first word.
  var isOpener: Bool {
    switch self {
    case UInt8(ascii: "\""), .apostrophe, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      true
    default: false
    }
  }
}
