import Content
package import Diagnostics

/// Sees that advice says who pays for it, and what those who give it may gain.
package enum DisclosureMissing: ArticleCheck {
  package static let description = CheckDescription(
    id: "disclosure-missing",
    title: "state its funding and its conflicts of interest, also where there are none",
    severity: .warning,
    why: "readers can weigh advice only if they know who gains by it",
    sources: ["honcode", "nhs-content-standard"],
    passing: [file("funding: none\nconflicts: none")],
    failing: [file("funding: none"), file("conflicts: none")])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let article = reading.article
    guard article.kind.needsSources else { return }
    let title = article.frontMatter.title.range
    if article.frontMatter.disclosure.funding == nil {
      findings.report(
        description, "it isn't said who pays for the page", at: title,
        fix: "add `funding: …`, or `funding: none`, here or for all pages in site.yml",
        trigger: "funding")
    }
    if article.frontMatter.disclosure.conflicts == nil {
      findings.report(
        description, "it isn't said what its authors and reviewers may gain", at: title,
        fix: "add `conflicts: …`, or `conflicts: none`, here or for all pages in site.yml",
        trigger: "conflicts")
    }
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
