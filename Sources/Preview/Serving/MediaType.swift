/// What the bytes of a file are, by its name.
enum MediaType {
  static let html = "text/html; charset=utf-8"
  static let plain = "text/plain; charset=utf-8"
  static let css = "text/css; charset=utf-8"
  static let javaScript = "text/javascript; charset=utf-8"
  static let json = "application/json; charset=utf-8"
  static let eventStream = "text/event-stream; charset=utf-8"

  static func of(_ path: String) -> String {
    let name = path.utf8.lastIndex(of: .slash).map { path[path.utf8.index(after: $0)...] }
    guard let dot = (name ?? path[...]).utf8.lastIndex(of: UInt8(ascii: ".")) else { return binary }
    return byExtension[path[path.utf8.index(after: dot)...].lowercased()] ?? binary
  }

  private static let binary = "application/octet-stream"
  private static let byExtension = [
    "html": html, "htm": html, "txt": plain, "md": plain, "css": css, "js": javaScript,
    "mjs": javaScript, "json": json, "map": json, "xml": "application/xml; charset=utf-8",
    "webmanifest": "application/manifest+json; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8", "png": "image/png", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
    "ico": "image/x-icon", "pdf": "application/pdf", "woff": "font/woff", "woff2": "font/woff2",
    "ttf": "font/ttf", "otf": "font/otf",
  ]
}
