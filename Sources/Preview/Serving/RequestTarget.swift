/// What a request asks for, taken apart and decoded.
package struct RequestTarget: Hashable, Sendable {
  /// Host and port, if the target is a whole URL, as a proxy is sent.
  package var authority: String?
  /// Decoded once, starts with a slash; no segment but the last is empty, none is `.` or `..`.
  package var path: String
  /// As sent, without the question mark.
  package var query: String?

  /// Nil if the target could mean another file to someone who reads it less strictly.
  ///
  /// Read by bytes: a combining mark after a slash makes one character of both, and hides the slash
  /// from nobody but Swift.
  package init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    let lowered = text.lowercased().utf8
    if let scheme = ["http://", "https://"].first(where: { lowered.starts(with: $0.utf8) }) {
      rest = rest.dropFirst(scheme.utf8.count)
      let end = rest.firstIndex { $0 == .slash || $0 == .questionMark } ?? rest.endIndex
      authority = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[end...]
      if rest.first != .slash { rest = [.slash] + rest }
    }
    let parts = rest.split(
      separator: .questionMark, maxSplits: 1, omittingEmptySubsequences: false)
    guard !rest.contains(UInt8(ascii: "#")), let first = parts.first, let path = Self.decoded(first)
    else { return nil }
    self.path = path
    query = parts.count == 2 ? String(decoding: parts[1], as: UTF8.self) : nil
  }

  /// The decoded value of `name` in the query.
  package func value(of name: String) -> String? {
    let start = Array((name + "=").utf8)
    for pair in Array((query ?? "").utf8).split(separator: UInt8(ascii: "&"))
    where pair.starts(with: start) {
      return Self.bytes(of: pair.dropFirst(start.count)).flatMap {
        String(validating: $0, as: UTF8.self)
      }
    }
    return nil
  }

  private static func decoded(_ path: ArraySlice<UInt8>) -> String? {
    guard path.first == .slash else { return nil }
    let segments = path.dropFirst().split(separator: .slash, omittingEmptySubsequences: false)
    var decoded: [UInt8] = []
    for (number, segment) in segments.enumerated() {
      let isLast = number == segments.count - 1
      guard let name = bytes(of: segment), isLast || !name.isEmpty, isPlain(name) else {
        return nil
      }
      decoded += [.slash] + name
    }
    return String(validating: decoded, as: UTF8.self)
  }

  /// Whether a name is one to every system, and stays in its folder.
  private static func isPlain(_ name: [UInt8]) -> Bool {
    let dot = UInt8(ascii: ".")
    return name != [dot] && name != [dot, dot]
      && name.allSatisfy {
        $0 >= .space && $0 != 0x7F && $0 != .slash && $0 != UInt8(ascii: "\\")
      }
  }

  private static func bytes(of text: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    var rest = text
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
  fileprivate static let questionMark = UInt8(ascii: "?")

  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
    default: isDigit
    }
  }
}
