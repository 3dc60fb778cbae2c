/// How a request went.
struct HTTPStatus: Hashable, Sendable {
  let code: Int
  let reason: String

  private init(_ code: Int, _ reason: String) {
    self.code = code
    self.reason = reason
  }

  static let ok = HTTPStatus(200, "OK")
  static let found = HTTPStatus(302, "Found")
  static let notModified = HTTPStatus(304, "Not Modified")
  static let badRequest = HTTPStatus(400, "Bad Request")
  static let forbidden = HTTPStatus(403, "Forbidden")
  static let notFound = HTTPStatus(404, "Not Found")
  static let methodNotAllowed = HTTPStatus(405, "Method Not Allowed")
  static let contentTooLarge = HTTPStatus(413, "Content Too Large")
  static let uriTooLong = HTTPStatus(414, "URI Too Long")
  static let headersTooLarge = HTTPStatus(431, "Request Header Fields Too Large")
  static let serverError = HTTPStatus(500, "Internal Server Error")
  static let unavailable = HTTPStatus(503, "Service Unavailable")
  static let versionNotSupported = HTTPStatus(505, "HTTP Version Not Supported")
}
