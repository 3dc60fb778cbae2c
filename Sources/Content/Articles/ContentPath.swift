/// The path of a file below `content/`: `heat-therapy/heating-pads.md`.
///
/// Never starts with a slash, and has no `.` or `..` in it. Accents are precomposed, so that a file
/// and a link to it agree whichever system wrote them.
package struct ContentPath: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text.precomposed }

  package var components: [Substring] { text.split(separator: "/") }
  package var name: Substring { components.last ?? "" }
  package var isArticle: Bool { text.hasSuffix(".md") }

  /// The components of the folder that the file lies in.
  package var folder: ArraySlice<Substring> { components.dropLast() }

  /// The name without its extension.
  package var stem: Substring { name.lastIndex(of: ".").map { name[..<$0] } ?? name }

  /// Where the file is published: a folder of its own for an article, beside it for the rest.
  package var url: SitePath {
    guard isArticle else { return SitePath(components, isFolder: false) }
    let isIndex = stem == "index"
    return SitePath(isIndex ? Array(folder) : folder + [stem], isFolder: true)
  }
}

extension ContentPath: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
}

extension ContentPath: CustomStringConvertible {
  package var description: String { text }
}
