import Templates

/// Where an article's first section begins: a page's contents list stands there, so that no list
/// comes before the warnings.
extension ArticleBody {
  /// What stands before the first section; nil if nothing does.
  var opening: HTML? { part(html[..<firstSection]) }

  /// All from the first heading of the second level on; nil if there is none.
  var sections: HTML? { part(html[firstSection...]) }

  private func part(_ bytes: ArraySlice<UInt8>) -> HTML? {
    bytes.isEmpty ? nil : HTML(rendered: Array(bytes))
  }

  /// The place of the first `<h2` that lies in no other element, or the end.
  ///
  /// The renderer closes all that it opens, and writes `<` in text and in attributes as an entity.
  private var firstSection: Int {
    var depth = 0
    var rest = html[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = html[(open + 1)...]
      if rest.first == UInt8(ascii: "/") {
        depth -= 1
      } else if depth == 0, rest.starts(with: "h2".utf8) {
        return open
      } else if !Self.void.contains(where: { rest.starts(with: $0.utf8) }) {
        depth += 1
      }
    }
    return html.count
  }

  /// The elements that the renderer writes without an end tag.
  private static let void = ["br", "hr", "img"]
}
