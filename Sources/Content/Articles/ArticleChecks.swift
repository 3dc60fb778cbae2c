import Diagnostics
import Markdown

extension Article {
  /// Reports each of `keys`, cited or listed, that the catalog lacks.
  func check(
    _ keys: [Located<String>], in catalog: SourceCatalog, findings: inout FileFindings
  ) {
    for key in keys where !catalog.contains(key.value) {
      findings.error(
        "unknown-source", "no source has the key `\(key.value)`", at: key.range,
        fix: catalog.nearest(to: key.value).map { "did you mean `\($0)`?" }
          ?? "add `\(key.value)` to sources.yml")
    }
  }

  func checkHasSource(findings: inout FileFindings) {
    guard kind.needsSources, sourceKeys.isEmpty else { return }
    findings.error(
      "no-source", "the article names no source", at: frontMatter.title.range,
      why: "readers must be able to see what health advice rests on",
      fix: "cite one in the text (`[@key]`) or list it in `sources`")
  }

  func check(imagesWithoutText: [SourceRange], findings: inout FileFindings) {
    for range in imagesWithoutText {
      findings.error(
        "missing-alt", "the image has no text to stand for it", at: range,
        why: "someone who can't see the image learns nothing from it",
        fix: "say between the brackets what it shows: `![…](…)`")
    }
  }

  func checkRelated(findings: inout FileFindings) {
    for link in related {
      switch link.target {
      case .article(path, _):
        findings.error(
          "bad-value", "an article can't be related to itself", at: link.range,
          fix: "delete the entry")
      case .article(_, nil), .invalid: break
      case .article, .external, .anchor, .sitePath, .asset:
        findings.error(
          "bad-value", "`related` can't name `\(link.destination.prefix(60))`", at: link.range,
          fix: "write an article's relative path, such as ../stretching/calf-stretch.md")
      }
    }
  }
}

extension FrontMatter {
  func relatedLinks(in path: ContentPath) -> [ArticleLink] {
    related.map {
      ArticleLink(LinkTarget($0.value, in: path), destination: $0.value, at: $0.range)
    }
  }
}
