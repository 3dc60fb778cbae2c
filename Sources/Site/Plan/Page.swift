import Content
import Diagnostics
import Safety

/// A file of the site that can be made when it is asked for.
package struct Page: Sendable {
  /// Below the output folder, for example `heat-therapy/heating-pads/index.html`.
  package var path: String
  private let make: @Sendable () -> [UInt8]
  /// What the finished page must hold.
  private var proof: (article: String, statements: StatementProof)?

  /// - Parameters:
  ///   - path: below the output folder.
  ///   - make: gives the file's bytes, from any task.
  init(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.make = make
  }

  /// A page that shows no article's text.
  init(at url: SitePath, _ html: @escaping @Sendable () -> [UInt8]) {
    self.init(url.outputPath, html)
  }

  /// A page that shows an article's text, and so must hold all that it was cleared with.
  init(
    of article: ArticleRecord, showing body: ArticleBody,
    _ html: @escaping @Sendable () -> [UInt8]
  ) {
    self.init(at: article.url, html)
    proof = (article.file, body.proof)
  }

  package func bytes() throws(PageError) -> [UInt8] {
    let page = make()
    if let error = error(in: page) { throw error }
    return page
  }

  /// The file's bytes whatever they lack, for a preview, which says what that is.
  func draft(_ permission: DraftPermission) -> (bytes: [UInt8], error: PageError?) {
    let page = make()
    return (page, error(in: page))
  }

  private func error(in page: [UInt8]) -> PageError? {
    guard let proof else { return nil }
    let missing = proof.statements.missing(from: page)
    return missing.isEmpty ? nil : .lostStatements(missing, article: proof.article)
  }
}

/// Why a page can't be made.
package enum PageError: Error, Hashable, Sendable {
  /// A template leaves out or hides statements that the article was cleared with.
  case lostStatements([String], article: String)
}

extension SitePath {
  /// The file that holds what is published here, below the output folder.
  var outputPath: String {
    let path = String(belowTop)
    return path.isEmpty || path.hasByteSuffix("/") ? path + "index.html" : path
  }
}
