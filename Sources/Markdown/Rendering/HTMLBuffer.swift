/// The one buffer that a document is rendered into.
struct HTMLBuffer {
  private(set) var html = ""

  init(capacity: Int) { html.reserveCapacity(capacity) }

  /// Adds markup as it is: never for text that came from an article.
  mutating func markup(_ markup: String) { html += markup }

  mutating func number(_ number: Int) { html += String(number) }

  /// Starts a new line unless one has just been started.
  mutating func startLine() {
    if let last = html.utf8.last, last != .lineFeed { html += "\n" }
  }

  /// Adds text, with `& < > "` escaped.
  mutating func text(_ text: some StringProtocol) {
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

  /// Copies whole stretches that need no escape, and in between what `escape` answers.
  @inline(__always)
  private mutating func append(_ text: some StringProtocol, escape: (UInt8) -> String?) {
    let needsEscape = text.utf8.contains { escape($0) != nil }
    guard needsEscape else { return html.append(contentsOf: text) }
    let text = Substring(text)
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.utf8.index(after: index)
      if let escaped = escape(text.utf8[index]) {
        html += text[start..<index]
        html += escaped
        start = next
      }
      index = next
    }
    html += text[start...]
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
