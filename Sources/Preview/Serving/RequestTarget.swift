/// What a request asks for, taken apart and decoded.
package struct RequestTarget: Hashable, Sendable {
  /// Host and port, if the target is a whole URL, as a proxy is sent.
  package var authority: String?
  /// Decoded once, starts with a slash; no segment but the last is empty, none is `.` or `..`.
  package var path: String
  /// As sent, without the question mark.
  package var query: String?

  /// Nil if the target could mean another file to someone who reads it less strictly.
  package init?(_ text: String) {
    var rest = text[...]
    if let scheme = ["http://", "https://"].first(where: { text.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(scheme.count)
      let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...]
      if rest.first != "/" { rest = "/" + rest }
    }
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard !rest.contains("#"), let first = parts.first, let path = Self.decoded(first) else {
      return nil
    }
    self.path = path
    query = parts.count == 2 ? String(parts[1]) : nil
  }

  /// The decoded value of `name` in the query.
  package func value(of name: String) -> String? {
    for pair in (query ?? "").split(separator: "&") where pair.hasPrefix(name + "=") {
      return Self.bytes(of: pair.dropFirst(name.utf8.count + 1)).flatMap {
        String(validating: $0, as: UTF8.self)
      }
    }
    return nil
  }

  private static func decoded(_ text: Substring) -> String? {
    let lowered = text.lowercased()
    guard text.utf8.first == .slash, !lowered.contains("%2f"), !lowered.contains("%5c"),
      let bytes = bytes(of: text)
    else { return nil }
    let isPlain = bytes.allSatisfy { $0 >= .space && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    let segments = bytes.dropFirst().split(separator: .slash, omittingEmptySubsequences: false)
    guard isPlain, segments.dropLast().allSatisfy({ !$0.isEmpty }),
      segments.allSatisfy({ !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) })
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func bytes(of text: Substring) -> [UInt8]? {
    var decoded: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      decoded.append(value)
      rest = rest.dropFirst(2)
    }
    return decoded
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
    default: isDigit
    }
  }
}
