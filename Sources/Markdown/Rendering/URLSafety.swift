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
    guard !startsWithTwoSlashes(url) else { return false }
    guard let end = url.utf8.firstIndex(where: \.mayEndScheme), url.utf8[end] == UInt8(ascii: ":")
    else { return true }
    let scheme = url.utf8[..<end].map(\.lowercased)
    return schemes.contains { $0.utf8.elementsEqual(scheme) }
  }

  private static func startsWithTwoSlashes(_ url: String) -> Bool {
    var slashes = 0
    for byte in url.utf8 where byte > .space && byte != 0x7F {
      guard byte == UInt8(ascii: "/") || byte == .backslash else { return false }
      slashes += 1
      if slashes == 2 { return true }
    }
    return false
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

extension UInt8 {
  /// Whether no scheme goes on with the byte: it has a colon after it, or the URL has none.
  fileprivate var mayEndScheme: Bool {
    switch self {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), .hash, UInt8(ascii: ":"): true
    default: false
    }
  }
}
