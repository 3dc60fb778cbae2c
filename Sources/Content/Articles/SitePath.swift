import Diagnostics

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

  /// The first of the components; nil for the home page.
  var firstComponent: Substring? {
    let rest = belowTop
    guard !rest.isEmpty, !rest.hasBytePrefix("/") else { return components.first }
    return rest.utf8.firstIndex(of: UInt8(ascii: "/")).map { rest[..<$0] } ?? rest
  }

  /// Equal for two paths that some file systems and servers can't tell apart, or that need one name
  /// for a file and for a folder.
  package var folded: String {
    // Nearly every path is in lower case already.
    let isFolded = text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    let folded = isFolded ? text : text.lowercased()
    return folded.utf8.last == UInt8(ascii: "/") ? folded : folded + "/"
  }

  /// The path without the slash that it starts with.
  package var belowTop: Substring { text.rest(after: "/") ?? text[...] }

  /// The path as it is written in HTML: behind `basePath`, which ends with a slash, and encoded.
  package func href(basePath: String = "/") -> String {
    basePath + belowTop.percentEncoded
  }
}

extension SitePath {
  /// A former URL that an article wants to keep; nil if it isn't a safe absolute path.
  ///
  /// A path without a slash at its end gets one unless it names a file, such as `/pads.html`; the
  /// index file of a folder is the folder.
  package init?(alias text: String) {
    guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count <= 512,
      !text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .dropFirst().dropLast().contains(where: \.isEmpty)
    else {
      return nil
    }
    var components = text.pathComponents
    guard let last = components.last, components.allSatisfy(Self.isSafe) else { return nil }
    let isFolder = text.hasByteSuffix("/")
    let isIndex = last == "index.html" && !isFolder
    if isIndex { components.removeLast() }
    guard !components.contains("index.html") else { return nil }
    let isFile = !isIndex && last.utf8.contains(UInt8(ascii: ".")) && !isFolder
    self.init(components.map { String($0).precomposed }, isFolder: !isFile)
  }

  private static func isSafe(_ component: Substring) -> Bool {
    !component.hasBytePrefix(".")
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
