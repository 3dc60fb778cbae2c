import Content
import Safety

/// A file of the site that can be made when it is asked for.
package struct Page: Sendable {
  /// Below the output folder, for example `heat-therapy/heating-pads/index.html`.
  package var path: String
  private let make: @Sendable () throws(PageError) -> [UInt8]

  /// - Parameters:
  ///   - path: below the output folder.
  ///   - make: gives the file's bytes, from any task.
  init(_ path: String, _ make: @escaping @Sendable () throws(PageError) -> [UInt8]) {
    self.path = path
    self.make = make
  }

  /// A page that shows no article's text.
  init(at url: SitePath, _ html: @escaping @Sendable () -> [UInt8]) {
    self.init(url.outputPath) { () throws(PageError) in html() }
  }

  /// A page that shows an article's text, and so must hold all that it was cleared with.
  init(
    of article: ArticleRecord, showing body: ArticleBody,
    _ html: @escaping @Sendable () -> [UInt8]
  ) {
    let file = article.file
    self.init(article.url.outputPath) { () throws(PageError) in
      let page = html()
      let missing = body.proof.missing(from: page)
      guard missing.isEmpty else { throw .lostStatements(missing, article: file) }
      return page
    }
  }

  package func bytes() throws(PageError) -> [UInt8] { try make() }
}

/// Why a page can't be made.
package enum PageError: Error, Hashable, Sendable {
  /// A template leaves out or hides statements that the article was cleared with.
  case lostStatements([String], article: String)
}

extension SitePath {
  /// The file that holds what is published here, below the output folder.
  var outputPath: String {
    let path = String(text.dropFirst())
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
