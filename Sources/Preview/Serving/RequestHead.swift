/// What a request asks, up to the empty line that ends it; this server reads no further.
package struct RequestHead: Hashable, Sendable {
  /// As sent: methods differ by letter case.
  package var method: String
  /// As sent: a path and a query, or a whole URL.
  package var target: String
  /// Whether the client wants to ask more on the same connection.
  package var isPersistent: Bool
  /// Names are in lower case.
  package private(set) var fields: [Field] = []

  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  /// The value of the first field called `name`, which is in lower case.
  package func value(of name: String) -> String? { fields.first { $0.name == name }?.value }
}

/// Why a request isn't answered with what it asks for, though it may be well meant.
package enum RequestError: Error, Hashable, Sendable {
  /// The client's HTTP can't be told apart with certainty.
  case malformed
  case longTarget, longHead
  /// Nothing that is served takes a body.
  case body
  case version

  var status: HTTPStatus {
    switch self {
    case .malformed: .badRequest
    case .longTarget: .uriTooLong
    case .longHead: .headersTooLarge
    case .body: .contentTooLarge
    case .version: .versionNotSupported
    }
  }
}

extension RequestHead {
  /// Reads the lines of a head, without the empty one that ends it.
  ///
  /// RFC 9112 lets a server be lenient; this one isn't, since every browser and tool writes it well.
  init(_ bytes: [UInt8]) throws(RequestError) {
    var lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).map { line in
      line.last == .carriageReturn ? line.dropLast() : line
    }[...]
    let (method, target, minor) = try Self.requestLine(Array(lines.popFirst() ?? []))
    self.init(method: method, target: target, isPersistent: minor >= 1)
    for line in lines where !line.isEmpty { fields.append(try Self.field(Array(line))) }
    // Whoever passes on what it doesn't understand takes the one, and its neighbour the other.
    guard fields.count(where: { $0.name == "host" }) <= 1 else { throw .malformed }
    guard minor == 0 || value(of: "host") != nil else { throw .malformed }
    let connection = value(of: "connection")?.lowercased()
    if connection == "close" { isPersistent = false }
    if value(of: "transfer-encoding") != nil { throw .body }
    guard let length = value(of: "content-length") else { return }
    guard length.utf8.allSatisfy(\.isDigit), !length.isEmpty else { throw .malformed }
    guard length.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else { throw .body }
  }

  /// The method, the target and the minor version of HTTP/1.
  private static func requestLine(
    _ line: [UInt8]
  ) throws(RequestError) -> (method: String, target: String, minor: Int) {
    let parts = line.split(separator: .space, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty,
      parts[0].allSatisfy(\.isTokenByte), parts[1].allSatisfy({ $0 > .space && $0 != 0x7F }),
      let target = String(validating: parts[1], as: UTF8.self)
    else { throw .malformed }
    let version = parts[2]
    guard version.count == 8, version.starts(with: "HTTP/".utf8) else { throw .malformed }
    let minor: Int
    switch String(decoding: version.suffix(3), as: UTF8.self) {
    case "1.1": minor = 1
    case "1.0": minor = 0
    default: throw .version
    }
    return (String(decoding: parts[0], as: UTF8.self), target, minor)
  }

  private static func field(_ line: [UInt8]) throws(RequestError) -> Field {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      line[..<colon].allSatisfy(\.isTokenByte),
      line.allSatisfy({ $0 >= .space && $0 != 0x7F || $0 == .tab })
    else { throw .malformed }
    let isBlank: (UInt8) -> Bool = { $0 == .space || $0 == .tab }
    var value = line[(colon + 1)...].drop(while: isBlank)
    while value.last.map(isBlank) == true { value.removeLast() }
    return Field(
      name: String(decoding: line[..<colon], as: UTF8.self).lowercased(),
      value: String(decoding: value, as: UTF8.self))
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let slash = UInt8(ascii: "/")

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether a method or a field's name may have the byte (RFC 9110, 5.6.2).
  fileprivate var isTokenByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: isDigit || "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }
}
