/// Where a site is published: an origin and a path, such as `https://example.org/kb/`.
package struct BaseURL: Hashable, Sendable {
  /// Scheme, host and port, without a slash at the end.
  package let origin: String
  /// Starts and ends with a slash.
  package let path: String

  /// What keeps a text from being a base URL; `message` is worded as a finding's.
  package struct Mistake: Error, Hashable, Sendable {
    package var message: String
    package var fix: String
  }

  /// Reads an absolute `https` or `http` URL; a missing slash at its end is added.
  package init(_ text: String) throws(Mistake) {
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) })
    else {
      throw Mistake(
        message: "a base URL must start with https:// or http://",
        fix: "write it in full: https://example.org/kb/")
    }
    let rest = text.dropFirst(scheme.count)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    origin = scheme + (try Self.authority(rest[..<slash]))
    path = try Self.path(rest[slash...])
  }

  /// The absolute URL of a page.
  package func absolute(_ url: SitePath) -> String { origin + url.href(basePath: path) }

  private static func authority(_ text: Substring) throws(Mistake) -> String {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let hostIsValid = parts.first.map(isHost) ?? false
    let portIsValid = parts.count == 1 || (parts.count == 2 && isPort(parts[1]))
    guard hostIsValid, portIsValid else {
      throw Mistake(
        message: "`\(text.prefix(60))` is no host name",
        fix: "write a host, and a port if there is one, without a user name: example.org:8080")
    }
    return text.lowercased()
  }

  private static func isHost(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.utf8.first != UInt8(ascii: "-")
        && label.utf8.allSatisfy { $0 == UInt8(ascii: "-") || isLetterOrDigit($0) }
    }
  }

  private static func isPort(_ text: Substring) -> Bool {
    UInt16(text) != nil && text.utf8.allSatisfy(isLetterOrDigit)
  }

  private static func path(_ text: Substring) throws(Mistake) -> String {
    let components = text.split(separator: "/")
    let isSafe = components.allSatisfy { component in
      component != "." && component != ".."
        && component.utf8.allSatisfy { isLetterOrDigit($0) || "-._~".utf8.contains($0) }
    }
    guard isSafe else {
      throw Mistake(
        message: "the path of a base URL can't be `\(text.prefix(60))`",
        fix: "use letters, digits and `-`, and no query or fragment")
    }
    return components.isEmpty ? "/" : "/" + components.joined(separator: "/") + "/"
  }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

extension BaseURL: CustomStringConvertible {
  package var description: String { origin + path }
}
