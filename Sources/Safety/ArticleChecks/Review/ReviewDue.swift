import Content
package import Diagnostics

/// Says some weeks ahead that a review is due, while there is time for one.
///
/// That one is overdue is said where the front matter is read.
package enum ReviewDue: ArticleCheck {
  /// How many days ahead.
  static let notice = 60

  package static let description = CheckDescription(
    id: "review-due", title: "be reviewed again before its next review is due", severity: .note,
    why: "a review takes weeks, and a page whose review is overdue tells its readers so",
    sources: ["nhs-content-standard"],
    passing: [file(reviewed: "2026-05-01", nextReview: "2027-05-01")],
    failing: [file(reviewed: "2025-07-01", nextReview: "{==2026-07-01==}")])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    guard let due = reading.article.frontMatter.nextReview, due.value >= site.now,
      due.value <= site.now.adding(days: notice)
    else { return }
    findings.report(
      description, "a review is due by \(due.value)", at: due.range,
      fix: "check the text against its sources, then set `reviewed`")
  }

  private static func file(reviewed: String, nextReview: String) -> String {
    """
    ---
    title: Calf stretch
    description: A gentle stretch.
    reviewed: \(reviewed)
    next-review: \(nextReview)
    sources: [nhs, fda]
    ---
    Stretch gently.
    """
  }
}
