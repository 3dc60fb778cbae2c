/// Turns a document into HTML.
package struct HTMLRenderer {
  /// What may be shown, and how.
  enum Mode {
    /// As the `cmark` command does by default.
    case commonMark
    /// As an article is published.
    case article(destination: (String) -> String, pictureSize: (String) -> PictureSize?)
  }

  let mode: Mode
  var out: HTMLBuffer
  var citations = CitationNumbers()
  /// The statements shown already, as an id may stand on a page only once.
  var statements: Set<String> = []

  private init(_ mode: Mode, capacity: Int) {
    self.mode = mode
    out = HTMLBuffer(capacity: capacity)
  }

  /// The HTML that the `cmark` command makes by default, byte for byte, of a document parsed with
  /// ``Document/init(commonMark:)``.
  package static func commonMark(_ document: Document) -> String {
    var renderer = HTMLRenderer(.commonMark, capacity: 1 << 13)
    renderer.render(document.blocks)
    return renderer.out.html
  }

  /// The body of an article.
  ///
  /// - Parameters:
  ///   - document: What to render; its nesting is limited, so that recursion is safe.
  ///   - destination: Gives the URL that a link or an image of the article leads to on the page;
  ///     it is escaped afterwards. A URL that isn't allowed is left empty instead.
  ///   - pictureSize: Gives the size of the picture that the article names, if it is known.
  /// - Returns: The HTML, and the sources that it cites.
  package static func article(
    _ document: Document, destination: (String) -> String,
    pictureSize: (String) -> PictureSize? = { _ in nil }
  ) -> RenderedBody {
    withoutActuallyEscaping(destination) { destination in
      withoutActuallyEscaping(pictureSize) { pictureSize in
        var renderer = HTMLRenderer(
          .article(destination: destination, pictureSize: pictureSize), capacity: 1 << 13)
        renderer.render(document.blocks)
        return RenderedBody(html: renderer.out.html, citations: renderer.citations.sources)
      }
    }
  }
}

/// An article's HTML and the sources that it cites.
package struct RenderedBody: Hashable, Sendable {
  package var html: String
  /// In the order of their numbers, from 1.
  package var citations: [CitedSource]

  package init(html: String, citations: [CitedSource]) {
    self.html = html
    self.citations = citations
  }
}

/// A source that the text cites; its number is its place in ``RenderedBody/citations``.
package struct CitedSource: Hashable, Sendable {
  package var key: String
  /// How often it is cited: the links to it have the ids `cite-<number>-<1…occurrences>`.
  package var occurrences: Int

  package init(key: String, occurrences: Int) {
    self.key = key
    self.occurrences = occurrences
  }
}
