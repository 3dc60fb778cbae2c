import Diagnostics

extension FrontMatter {
  /// How many characters of a title search engines and browser tabs show.
  static let longestTitle = 65

  func checkTitle(findings: inout FileFindings) {
    guard title.value.count > Self.longestTitle else { return }
    findings.warning(
      "long-title", "the title has \(title.value.count) characters", at: title.range,
      why: "search engines cut a title after about \(Self.longestTitle)",
      fix: "say it shorter, and the rest in `description`")
  }

  /// Compares the dates with each other and with `now`, and fills in ``nextReview``.
  mutating func checkDates(reviewMonths: Int, now: Day, findings: inout FileFindings) {
    checkReview(now: now, findings: &findings)
    if nextReview == nil, let reviewed {
      nextReview = Located(reviewed.value.adding(months: reviewMonths), at: reviewed.range)
    }
    if let reviewed, let nextReview, reviewed.value < nextReview.value, nextReview.value < now {
      findings.warning(
        "review-overdue", "a review was due on \(nextReview.value)", at: nextReview.range,
        why: "what was right at the last review may no longer be",
        fix: "check the text against its sources, then set `reviewed`")
    }
    if let publish, let expires, expires.value <= publish.value {
      findings.error(
        "bad-value", "`expires` isn't after `publish` (\(publish.value))", at: expires.range,
        fix: "set a later day, or leave `expires` out")
    }
  }

  private func checkReview(now: Day, findings: inout FileFindings) {
    guard let reviewed else { return }
    if reviewed.value > now {
      findings.error(
        "bad-date", "`reviewed` is in the future: today is \(now)", at: reviewed.range,
        fix: "set the day on which the text was last checked")
    }
    if let nextReview, nextReview.value <= reviewed.value {
      findings.error(
        "bad-date", "`next-review` isn't after `reviewed` (\(reviewed.value))",
        at: nextReview.range, fix: "set a later day, or leave `next-review` out")
    }
  }
}
