/// The one buffer that a document is rendered into.
struct HTMLBuffer {
  private var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var html: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds markup as it is: never for text that came from an article.
  mutating func markup(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func number(_ number: Int) { markup(String(number)) }

  /// Starts a new line unless one has just been started.
  mutating func startLine() {
    if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
  }

  /// Puts a no-break space in place of white space at the end, so that what follows stays on the line
  /// of the word before it.
  mutating func holdOnToLastWord() {
    guard let last = bytes.last, last == .space || last == .lineFeed else { return }
    bytes.removeLast()
    markup("\u{A0}")
  }

  /// Adds text, with `& < > "` escaped.
  mutating func text(_ text: String) {
    append(text) { byte in
      switch byte {
      case .ampersand: "&amp;"
      case .lessThan: "&lt;"
      case .greaterThan: "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: nil
      }
    }
  }

  /// Adds a URL for use in an attribute: what can't stand in a URL percent-escaped, `&` and `'` as
  /// entities, exactly as libcmark does it.
  mutating func url(_ url: String) {
    append(url) { byte in
      if byte == .ampersand { return "&amp;" }
      if byte == UInt8(ascii: "'") { return "&#x27;" }
      return Self.isURLSafe(byte) ? nil : Self.percentEscape(byte)
    }
  }

  /// Adds text with each byte replaced that `escape` has an answer for, which few texts have any of.
  @inline(__always)
  private mutating func append(_ text: String, escape: (UInt8) -> String?) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    guard let first = bytes[start...].firstIndex(where: { escape($0) != nil }) else { return }
    let rest = Array(bytes[first...])
    bytes.removeSubrange(first...)
    for byte in rest {
      if let escaped = escape(byte) { markup(escaped) } else { bytes.append(byte) }
    }
  }

  private static func isURLSafe(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "%"),
      UInt8(ascii: "(")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      return true
    default: return false
    }
  }

  private static func percentEscape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "%0" + digits : "%" + digits
  }
}
