/// The path of a page or file within the site, before a base path is put in front: `/about/`.
///
/// Always starts with `/`, isn't percent-encoded, and has no `.` or `..` in it. Two paths are equal
/// however their accents are encoded.
package struct SitePath: Hashable, Sendable {
  package let text: String

  /// The home page.
  package static let home = SitePath(unchecked: "/")

  /// The path that `components` make; a page's ends with a slash, a file's doesn't.
  package init(_ components: [some StringProtocol], isFolder: Bool) {
    let joined = "/" + components.joined(separator: "/")
    text = isFolder && !components.isEmpty ? joined + "/" : joined
  }

  /// A path written in Swift or checked before, such as `/a-z/`.
  package init(unchecked text: String) { self.text = text }

  package var components: [Substring] { text.pathComponents }

  /// Equal for two paths that some file systems and servers can't tell apart, or that need one name
  /// for a file and for a folder.
  package var folded: String {
    // Nearly every path is in lower case already.
    let isFolded = text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    let folded = isFolded ? text : text.lowercased()
    return folded.utf8.count > 1 && folded.utf8.last == UInt8(ascii: "/")
      ? String(folded.dropLast()) : folded
  }

  /// The path as it is written in HTML: behind `basePath`, which ends with a slash, and encoded.
  package func href(basePath: String = "/") -> String {
    basePath + text.dropFirst().percentEncoded
  }
}

extension SitePath {
  /// A former URL that an article wants to keep; nil if it isn't a safe absolute path.
  ///
  /// A path without a slash at its end gets one unless it names a file, such as `/pads.html`; the
  /// index file of a folder is the folder.
  package init?(alias text: String) {
    guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count <= 512, !text.contains("//") else {
      return nil
    }
    var components = text.pathComponents
    guard let last = components.last, components.allSatisfy(Self.isSafe) else { return nil }
    let isIndex = last == "index.html" && !text.hasSuffix("/")
    if isIndex { components.removeLast() }
    guard !components.contains("index.html") else { return nil }
    let isFile = !isIndex && last.contains(".") && !text.hasSuffix("/")
    self.init(components.map { String($0).precomposed }, isFolder: !isFile)
  }

  private static func isSafe(_ component: Substring) -> Bool {
    component.first != "."
      && component.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || $0.properties.generalCategory == .nonspacingMark || "-_.".unicodeScalars.contains($0)
      }
  }
}

extension SitePath: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
}

extension SitePath: CustomStringConvertible {
  package var description: String { text }
}
