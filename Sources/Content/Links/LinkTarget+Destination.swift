import Markdown

private let slash = UInt8(ascii: "/")

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
    // Bytes and not characters: a combining mark after `#` or `/` hides neither from a browser.
    let bytes = Array(destination.utf8)
    guard !(bytes[0] == slash && bytes.count > 1 && bytes[1] == slash) else {
      throw LinkMistake("a link to another site must start with https://")
    }
    var path = 0..<bytes.count
    var hasQuery = false
    for index in bytes.indices {
      hasQuery = hasQuery || bytes[index] == UInt8(ascii: "?")
      guard bytes[index] != UInt8(ascii: "#") else {
        path = 0..<index
        break
      }
    }
    let hash = path.count < bytes.count ? path.upperBound : nil
    let fragment = try hash.map { (hash) throws(LinkMistake) -> String in
      try decodeFragment(bytes[(hash + 1)...])
    }
    guard !path.isEmpty else { return .anchor(fragment ?? "") }
    guard !hasQuery else {
      throw LinkMistake("a link within the site can't have a query")
    }
    return try pathTarget(path, of: bytes, fragment: fragment, source: source)
  }

  private static func pathTarget(
    _ path: Range<Int>, of bytes: [UInt8], fragment: String?, source: ContentPath
  ) throws(LinkMistake) -> LinkTarget {
    let isAbsolute = bytes[path.lowerBound] == slash
    var resolved = ResolvedPath(besides: isAbsolute ? nil : source, capacity: path.count + 1)
    var last = path.lowerBound..<path.lowerBound
    var start = path.lowerBound
    while start < path.upperBound {
      var end = start
      while end < path.upperBound, bytes[end] != slash { end += 1 }
      if start < end {
        try resolved.follow(start..<end, of: bytes)
        last = start..<end
      }
      start = end + 1
    }
    let isFolder =
      bytes[path.upperBound - 1] == slash
      || (1...2).contains(last.count) && bytes[last].allSatisfy { $0 == UInt8(ascii: ".") }
    if isAbsolute || isFolder || !resolved.namesFile {
      let end = isFolder && !resolved.isEmpty ? "/" : ""
      return .sitePath(SitePath(unchecked: "/" + resolved.text + end), fragment: fragment)
    }
    let file = ContentPath(precomposed: resolved.text)
    if resolved.namesArticle { return .article(file, fragment: fragment) }
    // A fragment into a file, such as a PDF's page, is kept and can't be checked.
    return fragment == nil ? .asset(file) : .sitePath(file.url, fragment: fragment)
  }

  private static func decodeFragment(
    _ text: ArraySlice<UInt8>
  ) throws(LinkMistake) -> String {
    guard !text.isEmpty else { throw LinkMistake("the link has a `#` and no name after it") }
    guard let fragment = String(decoding: text, as: UTF8.self).percentDecoded else {
      throw LinkMistake("the link's percent-encoding is broken")
    }
    return fragment
  }

  /// What stands before the first `:`, in lower case, if it has a scheme's shape.
  private static func scheme(of destination: String) -> String? {
    var length = 0
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        guard length > 0 else { return nil }
      case UInt8(ascii: ":") where length > 0: return destination.prefix(length).lowercased()
      default: return nil
      }
      length += 1
    }
    return nil
  }
}
