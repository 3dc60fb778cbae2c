import Content
import Markdown

/// An article of a site that is kept up to date: what came of its file, and what others see of it.
///
/// A class because thousands of them are taken over at each change; nothing in it ever changes.
final class LiveArticle: Sendable {
  let outcome: ArticleStage.Outcome
  /// Nil if readers see no text of it.
  let published: PublishedArticle?
  /// Below the output folder, where it is published.
  let outputPath: String

  init(_ outcome: ArticleStage.Outcome) {
    self.outcome = outcome
    outputPath = outcome.file.path.url.outputPath
    published = outcome.record.flatMap(PublishedArticle.init)
  }

  var file: String { outcome.file.file }
  var path: ContentPath { outcome.file.path }
  var record: ArticleRecord? { outcome.record }

  var isShown: Bool { outcome.isShown }
  var isWithdrawn: Bool {
    if case .withdrawn = outcome.record?.page.state { true } else { false }
  }

  /// Whether lists, feeds and other articles' pages show the same of both. All that a reader reads
  /// may differ but for the words above a list, which the list's page shows.
  func isListed(like other: LiveArticle) -> Bool {
    guard let record, let former = other.record else {
      return record == nil && other.record == nil && outcome.file == other.outcome.file
    }
    return record.path == former.path && record.state == former.state
      && record.frontMatter == former.frontMatter && record.sourceKeys == former.sourceKeys
      && outcome.isShown == other.outcome.isShown && hasSameText(as: other, inPart: !isAboveList)
  }

  /// Whether the article's own page is the same for both, as far as it depends on the article.
  func hasSamePage(as other: LiveArticle) -> Bool {
    isListed(like: other) && record?.headings == other.record?.headings
      && hasSameText(as: other, inPart: false)
  }

  /// Whether both lead to the same places, so that the same articles are like them.
  func hasSameLinks(as other: LiveArticle) -> Bool {
    guard let record, let former = other.record else { return record == nil && other.record == nil }
    return record.links.count == former.links.count
      && zip(record.links, former.links).allSatisfy {
        $0.target == $1.target && $0.isImage == $1.isImage
      }
      && record.related.map(\.target) == former.related.map(\.target)
  }

  private var isAboveList: Bool {
    switch record?.kind {
    case .home, .area, .conditions: true
    case .remedy, .condition, .page, nil: false
    }
  }

  /// With `inPart`, what of a text other pages show: its statements, and whom it cites.
  private func hasSameText(as other: LiveArticle, inPart: Bool) -> Bool {
    guard let body = record?.body, let former = other.record?.body else {
      return (record?.body == nil) == (other.record?.body == nil)
    }
    return body.statements == former.statements
      && body.citations.map(\.key) == former.citations.map(\.key)
      && (inPart || body.html == former.html && body.citations == former.citations)
  }
}
