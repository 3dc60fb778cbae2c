import Diagnostics
package import Markdown

extension Document {
  /// The text's links and images as they are meant in the article at `path`.
  ///
  /// Those that no article may hold were reported when the text was read, and lead nowhere.
  func articleLinks(in path: ContentPath) -> [ArticleLink] {
    links.filter { URLSafety.isAllowed($0.destination) }.map { use in
      ArticleLink(
        LinkTarget(use.destination, in: path), destination: use.destination, isImage: use.isImage,
        at: use.range)
    }
  }

  /// Images that no text stands for.
  var imagesWithoutText: [SourceRange] {
    links.filter { use in use.isImage && !use.text.contains { !$0.isWhitespace } }.map(\.range)
  }

  /// The keys of the text's citations.
  var citedSources: [Located<String>] { citations.map { Located($0.key, at: $0.range) } }

  /// The ids that a link may name on the page.
  package var anchors: Set<String> { Set(headings.map { $0.0.id }) }
}
