/// What a link's destination leads to, judged by the text alone.
///
/// Whether it exists is for ``LinkIndex`` to say. A page can therefore be rendered before all
/// others are known.
package enum LinkTarget: Hashable, Sendable {
  /// An absolute URL of a scheme that is allowed.
  case external(String)
  /// A place on the same page.
  case anchor(String)
  case article(ContentPath, fragment: String?)
  /// A page or file by its place on the site.
  case sitePath(SitePath, fragment: String?)
  /// A file beside the articles.
  case asset(ContentPath)
  /// Nothing that could be followed; the reason is worded as a finding's message.
  case invalid(String)

  /// The URL as HTML has it, percent-encoded but not HTML-escaped.
  ///
  /// - Parameter basePath: where the site stands on its host; starts and ends with a slash.
  /// - Returns: nil for what can't be followed.
  package func href(basePath: String = "/") -> String? {
    switch self {
    case .external(let url): url
    case .anchor(let fragment): "#" + fragment.percentEncoded
    case .article(let path, let fragment): path.url.href(basePath: basePath) + Self.suffix(fragment)
    case .sitePath(let path, let fragment): path.href(basePath: basePath) + Self.suffix(fragment)
    case .asset(let path): path.url.href(basePath: basePath)
    case .invalid: nil
    }
  }

  /// The place on the site, if it is one.
  package var url: SitePath? {
    switch self {
    case .article(let path, _), .asset(let path): path.url
    case .sitePath(let path, _): path
    case .external, .anchor, .invalid: nil
    }
  }

  package var fragment: String? {
    switch self {
    case .anchor(let fragment): fragment
    case .article(_, let fragment), .sitePath(_, let fragment): fragment
    case .external, .asset, .invalid: nil
    }
  }

  private static func suffix(_ fragment: String?) -> String {
    fragment.map { "#" + $0.percentEncoded } ?? ""
  }
}
