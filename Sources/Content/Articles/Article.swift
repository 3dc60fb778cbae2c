package import Diagnostics
package import Markdown

/// An article as it was written: what it says about itself, its text, and what it leads to.
package struct Article: Sendable {
  package let path: ContentPath
  package let url: SitePath
  package var kind: ArticleKind
  package var frontMatter: FrontMatter
  package var document: Document
  /// The text's links and images, in their order.
  package var links: [ArticleLink]
  /// The ids that a link may name on the page.
  package var anchors: IDSet
  /// The articles that the front matter names as related.
  package var related: [ArticleLink]
  package var state: PublicationState
  /// The keys of the sources that the article cites, then of those it only lists; each once.
  package var sourceKeys: [String]
}

extension Article {
  /// Reads an article and checks all that its own file can show.
  ///
  /// An article comes back also when its front matter has mistakes, so that links to it and from it
  /// are checked in the same run: it may be published only if `findings` holds no error.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - path: where the file is, which decides what it is and where it is published.
  ///   - configuration: the site's.
  ///   - sources: what may be cited.
  ///   - now: the day to compare dates with.
  ///   - findings: of this file.
  /// - Returns: nil if the file has no front matter or its text nests too deep.
  package static func load(
    text: String, path: ContentPath, configuration: SiteConfiguration, sources: SourceCatalog,
    now: Day, findings: inout FileFindings
  ) -> Article? {
    guard let parts = FrontMatterText.split(text, findings: &findings) else { return nil }
    let url = path.url
    let kind = ArticleKind(url: url)
    var decoded = FrontMatter.decode(
      parts, kind: kind, reviewMonths: configuration.reviewMonths, now: now, findings: &findings)
    let isDecoded = decoded != nil
    var frontMatter = decoded.take() ?? FrontMatter()
    frontMatter.disclosure.fillIn(from: configuration.disclosure)
    let document = Document.article(
      parts.bodyBytes, firstLine: parts.bodyFirstLine, findings: &findings)
    guard let document else { return nil }
    let references = ArticleReferences(document, in: path)
    let sourceUses = references.citations + frontMatter.sources
    let related = frontMatter.relatedLinks(in: path)
    let state = PublicationState(frontMatter, now: now)
    let article = Article(
      path: path, url: url, kind: kind, frontMatter: consume frontMatter, document: document,
      links: references.links, anchors: references.anchors, related: related, state: state,
      sourceKeys: sourceUses.uniqueValues)
    article.check(sourceUses, in: sources, findings: &findings)
    if isDecoded { article.checkHasSource(findings: &findings) }
    article.check(imagesWithoutText: references.imagesWithoutText, findings: &findings)
    article.checkRelated(findings: &findings)
    return article
  }
}

extension [Located<String>] {
  /// The values in their order, each once.
  fileprivate var uniqueValues: [String] {
    // An article has a few: they are compared sooner than hashed.
    guard count > 32 else {
      var values: [String] = []
      values.reserveCapacity(count)
      for located in self {
        let (value, count) = (located.value, located.value.utf8.count)
        // Most are told apart by their length.
        if values.contains(where: { $0.utf8.count == count && $0 == value }) { continue }
        values.append(value)
      }
      return values
    }
    var seen: Set<String> = []
    return map(\.value).filter { seen.insert($0).inserted }
  }
}
