/// A JSON value that is written with its keys in the order given, so that output is reproducible.
package enum JSON: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case array([JSON])
  /// An array with each value on a line of its own, for people who read it or compare two of them.
  case lines([JSON])
  case object([Member])
  case null
  /// A value that was written once to stand in many others; see ``written``.
  case text([UInt8])

  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order, without those that have no value.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  /// The same value, already in the form in which it is written.
  package var written: JSON { .text(bytes) }

  /// The value as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The value as text in UTF-8.
  ///
  /// `<`, `>`, `&` and the two Unicode line separators are written as escapes, so that the text can
  /// stand in a `<script>` element whatever it says; so are control characters and marks that change
  /// the order of letters, so that it can be read safely, also as YAML.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2048)
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let string): Self.write(string, to: &bytes)
    case .text(let text): bytes += text
    case .integer(let integer): bytes += String(integer).utf8
    case .boolean(let boolean): bytes += (boolean ? "true" : "false").utf8
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .lines(let values):
      bytes += "[\n".utf8
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ",\n".utf8 }
        value.write(to: &bytes)
      }
      bytes += values.isEmpty ? "]".utf8 : "\n]".utf8
    case .null: bytes += "null".utf8
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if string.utf8.allSatisfy(\.isPlainInJSON) {
      bytes += string.utf8
    } else {
      for scalar in string.unicodeScalars { write(scalar, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    case "<", ">", "&", "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
      bytes += escape(scalar).utf8
    default: bytes += scalar.utf8
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension UInt8 {
  /// Whether the byte is written as it is, and not the first of a letter that isn't.
  fileprivate var isPlainInJSON: Bool {
    switch self {
    case 0x00...0x1F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F, 0xC2, 0xE2, 0xEF:
      false
    default: true
    }
  }
}
