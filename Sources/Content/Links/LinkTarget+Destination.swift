extension LinkTarget {
  /// Schemes that a link may have; every other one could run a script or start a program.
  static let allowedSchemes = ["https", "http", "mailto", "tel"]

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
      guard allowedSchemes.contains(scheme) else {
        throw LinkMistake("links of the scheme `\(scheme.prefix(20)):` aren't allowed")
      }
      return .external(destination)
    }
    guard !destination.hasPrefix("//") else {
      throw LinkMistake("a link to another site must start with https://")
    }
    let hash = destination.firstIndex(of: "#")
    let path = destination[..<(hash ?? destination.endIndex)]
    let fragment = try hash.map { (hash) throws(LinkMistake) -> String in
      try decodeFragment(destination[destination.index(after: hash)...])
    }
    guard !path.isEmpty else { return .anchor(fragment ?? "") }
    guard !path.contains("?") else {
      throw LinkMistake("a link within the site can't have a query")
    }
    return try pathTarget(path, fragment: fragment, source: source)
  }

  private static func pathTarget(
    _ path: Substring, fragment: String?, source: ContentPath
  ) throws(LinkMistake) -> LinkTarget {
    let isAbsolute = path.hasPrefix("/")
    let components = try resolve(path, from: isAbsolute ? [] : source.folder.map(String.init))
    let last = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let isFolder = last.isEmpty || last == "." || last == ".."
    if isAbsolute || isFolder || !(components.last ?? "").contains(".") {
      return .sitePath(
        SitePath(components, isFolder: isFolder), fragment: fragment)
    }
    let file = ContentPath(components.joined(separator: "/"))
    if file.isArticle { return .article(file, fragment: fragment) }
    // A fragment into a file, such as a PDF's page, is kept and can't be checked.
    return fragment == nil ? .asset(file) : .sitePath(file.url, fragment: fragment)
  }

  /// Follows `path` from `folder`, decoding each component once.
  private static func resolve(
    _ path: Substring, from folder: [String]
  ) throws(LinkMistake) -> [String] {
    var components = folder
    for part in path.split(separator: "/") {
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
    guard let colon = destination.firstIndex(of: ":") else { return nil }
    let scheme = destination[..<colon]
    guard let first = scheme.first, first.isASCII, first.isLetter,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return scheme.lowercased()
  }
}

/// Why a destination can't be followed.
private struct LinkMistake: Error {
  var reason: String
  init(_ reason: String) { self.reason = reason }
}
