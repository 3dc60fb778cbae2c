import Diagnostics

/// The path of a file below `content/`: `heat-therapy/heating-pads.md`.
///
/// Never starts with a slash, and has no `.` or `..` in it. Accents are precomposed, so that a file
/// and a link to it agree whichever system wrote them.
package struct ContentPath: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text.precomposed }

  /// A path put together from others, whose accents are precomposed.
  init(precomposed text: String) { self.text = text }

  package var components: [Substring] { text.pathComponents }
  package var name: Substring { text[nameStart...] }
  package var isArticle: Bool { text.utf8.suffix(3).elementsEqual(".md".utf8) }

  /// The components of the folder that the file lies in.
  package var folder: ArraySlice<Substring> { components.dropLast() }

  /// The name without its extension.
  package var stem: Substring {
    let name = name
    return name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
  }

  /// Where the file is published: a folder of its own for an article, beside it for the rest.
  package var url: SitePath {
    guard isArticle else { return SitePath(unchecked: "/" + text) }
    guard name.utf8.elementsEqual("index.md".utf8) else {
      return SitePath(unchecked: "/" + text[..<text.utf8.index(text.endIndex, offsetBy: -3)] + "/")
    }
    return SitePath(unchecked: "/" + text[..<nameStart])
  }

  private var nameStart: String.Index {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map(text.utf8.index(after:)) ?? text.startIndex
  }
}

extension ContentPath: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
}

extension ContentPath: CustomStringConvertible {
  package var description: String { text }
}
