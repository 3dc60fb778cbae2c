/// The bytes that Markdown's syntax is made of.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let pipe = UInt8(ascii: "|")
  static let hash = UInt8(ascii: "#")
  static let greaterThan = UInt8(ascii: ">")
  static let lessThan = UInt8(ascii: "<")
  static let ampersand = UInt8(ascii: "&")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")

  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isSpaceOrTab: Bool { self == .space || self == .tab }
  /// A space, a tab, or one of the control characters that end or feed a line.
  var isWhitespace: Bool { self == .space || (0x09...0x0D).contains(self) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether a backslash before it makes it literal.
  var isPunctuation: Bool {
    (0x21...0x7E).contains(self) && !isDigit && !isLetter
  }

  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
