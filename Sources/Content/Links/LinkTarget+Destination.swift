import Markdown

extension LinkTarget {
  /// What `destination` means in the article at `source`.
  ///
  /// Relative paths start at the article's folder, as they do on a code host: also those that name
  /// a page's folder (`heating-pads/`) rather than its file.
  package init(_ destination: String, in source: ContentPath) {
    do throws(LinkMistake) {
      self = try Self.target(destination, source: source)
    } catch {
      self = .invalid(error.reason)
    }
  }

  private static func target(
    _ destination: String, source: ContentPath
  ) throws(LinkMistake) -> LinkTarget {
    guard !destination.isEmpty else { throw LinkMistake("the link has no destination") }
    if let scheme = scheme(of: destination) {
      guard URLSafety.schemes.contains(scheme) else {
        throw LinkMistake("links of the scheme `\(scheme.prefix(20)):` aren't allowed")
      }
      return .external(destination)
    }
    guard !destination.utf8.starts(with: "//".utf8) else {
      throw LinkMistake("a link to another site must start with https://")
    }
    // Bytes and not characters: a combining mark after `#` or `/` hides neither from a browser.
    let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    let path = destination[..<(hash ?? destination.endIndex)]
    let fragment = try hash.map { (hash) throws(LinkMistake) -> String in
      try decodeFragment(destination[destination.utf8.index(after: hash)...])
    }
    guard !path.isEmpty else { return .anchor(fragment ?? "") }
    guard !path.utf8.contains(UInt8(ascii: "?")) else {
      throw LinkMistake("a link within the site can't have a query")
    }
    return try pathTarget(path, fragment: fragment, source: source)
  }

  private static func pathTarget(
    _ path: Substring, fragment: String?, source: ContentPath
  ) throws(LinkMistake) -> LinkTarget {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let parts = path.pathComponents
    let components = try resolve(parts, from: isAbsolute ? [] : source.folder.map(String.init))
    let endsInSlash = path.utf8.last == UInt8(ascii: "/")
    let isFolder = endsInSlash || parts.last == "." || parts.last == ".."
    let namesFile = components.last?.utf8.contains(UInt8(ascii: ".")) ?? false
    if isAbsolute || isFolder || !namesFile {
      return .sitePath(SitePath(components, isFolder: isFolder), fragment: fragment)
    }
    let file = ContentPath(components.joined(separator: "/"))
    if file.isArticle { return .article(file, fragment: fragment) }
    // A fragment into a file, such as a PDF's page, is kept and can't be checked.
    return fragment == nil ? .asset(file) : .sitePath(file.url, fragment: fragment)
  }

  /// Follows `parts` from `folder`, decoding each once.
  private static func resolve(
    _ parts: [Substring], from folder: [String]
  ) throws(LinkMistake) -> [String] {
    var components = folder
    for part in parts {
      guard let part = part.percentDecoded else {
        throw LinkMistake("the link's percent-encoding is broken")
      }
      switch part {
      case ".": continue
      case "..":
        guard components.popLast() != nil else {
          throw LinkMistake("the link leads out of the content folder")
        }
      default:
        guard !part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || "/\\".utf8.contains($0) })
        else { throw LinkMistake("a name in the link holds a slash or a control character") }
        components.append(part.precomposed)
      }
    }
    return components
  }

  private static func decodeFragment(_ text: Substring) throws(LinkMistake) -> String {
    guard !text.isEmpty else { throw LinkMistake("the link has a `#` and no name after it") }
    guard let fragment = text.percentDecoded else {
      throw LinkMistake("the link's percent-encoding is broken")
    }
    return fragment
  }

  /// What stands before the first `:`, in lower case, if it has a scheme's shape.
  private static func scheme(of destination: String) -> String? {
    for (index, byte) in zip(destination.utf8.indices, destination.utf8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        guard index > destination.startIndex else { return nil }
      case UInt8(ascii: ":") where index > destination.startIndex:
        return destination[..<index].lowercased()
      default: return nil
      }
    }
    return nil
  }
}

/// Why a destination can't be followed.
private struct LinkMistake: Error {
  var reason: String
  init(_ reason: String) { self.reason = reason }
}
