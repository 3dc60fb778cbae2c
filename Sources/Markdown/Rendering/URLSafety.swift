/// Decides which URLs an article may lead to.
package enum URLSafety {
  /// Every other scheme could run a script or start a program.
  package static let schemes = ["https", "http", "mailto", "tel"]

  /// Whether `url`, entities decoded, is relative to the site or has a scheme that is allowed.
  ///
  /// A browser drops tabs and line ends from a URL and takes a backslash for a slash, so a name
  /// with a control character or a space in it is never taken for an allowed scheme, and what would
  /// become `//host` is refused.
  package static func isAllowed(_ url: String) -> Bool {
    let slashes = url.utf8.lazy.filter { $0 > .space && $0 != 0x7F }.prefix(2)
    let isSlash: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == .backslash }
    if slashes.count == 2, slashes.allSatisfy(isSlash) { return false }
    guard let end = url.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }),
      url.utf8[end] == UInt8(ascii: ":")
    else { return true }
    let scheme = url.utf8[..<end].map(\.lowercased)
    return schemes.contains { $0.utf8.elementsEqual(scheme) }
  }

  /// Whether the `cmark` command leaves `url` out in its safe mode.
  static func isDangerousToCMark(_ url: String) -> Bool {
    let start = url.utf8.prefix(20).map(\.lowercased)
    let isImage = ["png", "gif", "jpeg", "webp"].contains {
      start.starts(with: "data:image/\($0)".utf8)
    }
    return !isImage
      && ["javascript:", "vbscript:", "file:", "data:"].contains { start.starts(with: $0.utf8) }
  }

  /// Whether `url` leads off the site.
  static func isExternal(_ url: String) -> Bool {
    let start = url.utf8.prefix(8).map(\.lowercased)
    return start.starts(with: "https://".utf8) || start.starts(with: "http://".utf8)
  }
}
