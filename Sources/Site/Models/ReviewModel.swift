package import Templates

/// When an article was reviewed and when it will be.
package struct ReviewModel: TemplateModel {
  /// As people write it: `1 November 2026`.
  package var reviewed: String
  package var reviewedISO: String
  package var nextReview: String
  package var nextReviewISO: String
  /// The next review's day has passed.
  package var isOverdue: Bool

  package static let fields = Fields<Self>([
    .text("reviewed") { $0.reviewed },
    .text("reviewedISO") { $0.reviewedISO },
    .text("nextReview") { $0.nextReview },
    .text("nextReviewISO") { $0.nextReviewISO },
    .flag("isOverdue") { $0.isOverdue },
  ])

  package init(
    reviewed: String, reviewedISO: String, nextReview: String, nextReviewISO: String,
    isOverdue: Bool
  ) {
    self.reviewed = reviewed
    self.reviewedISO = reviewedISO
    self.nextReview = nextReview
    self.nextReviewISO = nextReviewISO
    self.isOverdue = isOverdue
  }
}
