import Content
package import Diagnostics

/// Says that a page gives advice and doesn't name who wrote it.
package enum AuthorMissing: ArticleCheck {
  package static let description = CheckDescription(
    id: "author-missing", title: "name who wrote it, with their qualifications", severity: .note,
    why: "readers judge advice by who gives it",
    sources: ["honcode"],
    passing: [file("authors: [{name: A. Writer, credentials: lay writer}]")],
    failing: [file("tags: [calf]")])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let article = reading.article
    guard article.kind.needsSources else { return }
    guard let person = article.frontMatter.authors.first(where: { $0.credentials == nil }) else {
      guard article.frontMatter.authors.isEmpty else { return }
      findings.report(
        description, "the page names no author", at: article.frontMatter.title.range,
        fix: "add `authors: [{name: …, credentials: …}]`")
      return
    }
    findings.report(
      description, "it isn't said what entitles \(person.name.prefix(60)) to write this",
      at: article.frontMatter.title.range, fix: "add `credentials:`, such as `lay writer`",
      trigger: person.name.lowercased())
  }

  private static func file(_ keys: String) -> String {
    """
    ---
    title: {==Calf stretch==}
    description: A gentle stretch.
    reviewed: 2026-05-01
    sources: [nhs, fda]
    \(keys)
    ---
    Stretch gently.
    """
  }
}
