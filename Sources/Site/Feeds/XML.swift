/// Writes the few XML documents of a site; text and attributes are escaped by default.
struct XML {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
  private var open: [String] = []

  /// Writes `<name attributes>text</name>` on a line of its own.
  mutating func element(
    _ name: String, _ text: String? = nil, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    startTag(name, attributes)
    if let text {
      self.text += ">\(Self.escaped(text))</\(name)>\n"
    } else {
      self.text += "/>\n"
    }
  }

  /// Writes `<name attributes>`, what `content` writes, and `</name>`.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    content: (inout XML) -> Void
  ) {
    startTag(name, attributes)
    text += ">\n"
    open.append(name)
    content(&self)
    open.removeLast()
    text += String(repeating: "  ", count: open.count) + "</\(name)>\n"
  }

  private mutating func startTag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += String(repeating: "  ", count: open.count) + "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
  }

  /// `text` with markup escaped, and without the characters that XML 1.0 can't hold.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...:
        result.unicodeScalars.append(scalar)
      default: result += "\u{FFFD}"
      }
    }
  }
}
