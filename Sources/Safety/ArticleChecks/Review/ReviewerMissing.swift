import Content
package import Diagnostics

/// Says that no clinician other than the author has checked a page.
package enum ReviewerMissing: ArticleCheck {
  package static let description = CheckDescription(
    id: "reviewer-missing", title: "name a clinician, not its only author, who reviewed it",
    severity: .note,
    why: "an author overlooks their own mistakes, and a layperson a clinical one",
    sources: ["nhs-content-standard", "honcode"],
    passing: [
      file(
        "authors: [{name: A. Writer, credentials: lay writer}]\n"
          + "reviewer: {name: A. Reviewer, credentials: physical therapist}")
    ],
    failing: [
      file("tags: [calf]"),
      file(
        "authors: [{name: A. Writer, credentials: physical therapist}]\n"
          + "reviewer: {name: A. Writer, credentials: physical therapist}"),
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let frontMatter = reading.article.frontMatter
    guard reading.article.kind.needsSources else { return }
    guard let reviewer = frontMatter.reviewer else {
      findings.report(
        description, "the page names no clinician who reviewed it", at: frontMatter.title.range,
        fix: "have one review it, then add `reviewer: {name: …, credentials: …}`")
      return
    }
    guard frontMatter.authors.map(\.name) == [reviewer.name] else { return }
    findings.report(
      description, "the only author is also the reviewer", at: frontMatter.title.range,
      severity: .warning, fix: "have another clinician review it")
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
