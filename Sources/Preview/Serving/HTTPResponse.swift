/// What a client gets.
struct HTTPResponse: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// Goes on until the client leaves.
    case events(PageWatch)
  }

  var status: HTTPStatus
  /// Beside those that every answer has.
  var fields: [(name: String, value: String)] = []
  var body: Body

  init(_ status: HTTPStatus, _ fields: [(name: String, value: String)] = [], body: Body) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// An answer in words, for people who look at what their tool got.
  init(_ status: HTTPStatus, _ text: String, _ fields: [(name: String, value: String)] = []) {
    let type = (name: "Content-Type", value: MediaType.plain)
    self.init(status, [type] + fields, body: .bytes(Array((text + "\n").utf8)))
  }

  /// The head as it is sent, with the empty line.
  ///
  /// What a preview serves is nobody else's business: no page of another site may read it, show it in
  /// a frame or learn of it from a link, and nothing stays in a cache that the next save makes wrong.
  /// The pages run under the same policy as it is recommended for the published site.
  func head(closes: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status.code) \(status.reason)\r\n"
    for (name, value) in fields { text += "\(name): \(value)\r\n" }
    if case .bytes(let bytes) = body, status != .notModified {
      text += "Content-Length: \(bytes.count)\r\n"
    }
    if closes { text += "Connection: close\r\n" }
    return Array((text + Self.commonFields + "\r\n").utf8)
  }

  private static let commonFields =
    [
      ("Cache-Control", "no-store"),
      ("X-Content-Type-Options", "nosniff"),
      ("Content-Security-Policy", contentSecurityPolicy),
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
    ].map { "\($0): \($1)\r\n" }.joined()

  static let contentSecurityPolicy =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    + "object-src 'none'"
}
