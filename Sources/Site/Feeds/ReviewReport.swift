import Diagnostics

/// Which articles are due for review: `reviews.json`, for whoever keeps a site up to date.
struct ReviewReport {
  struct Entry: Sendable {
    var title: String
    /// The article's full URL.
    var url: String
    /// The article's file, relative to `content/`.
    var file: String
    /// Days as `2026-11-01`.
    var reviewed: String
    var nextReview: String
    var isOverdue: Bool
  }

  /// The day that the report is for, as `2026-11-01`.
  var day: String
  var entries: [Entry]

  /// The report with the articles that are due first at the top.
  var text: String {
    let sorted = entries.sorted { ($0.nextReview, $0.url) < ($1.nextReview, $1.url) }
    let report = JSON.object([
      "version": .integer(1),
      "date": .string(day),
      "overdue": .integer(sorted.count { $0.isOverdue }),
      "articles": .array(
        sorted.map {
          .object([
            "title": .string($0.title),
            "url": .string($0.url),
            "file": .string($0.file),
            "reviewed": .string($0.reviewed),
            "nextReview": .string($0.nextReview),
            "isOverdue": .boolean($0.isOverdue),
          ])
        }),
    ])
    return report.text + "\n"
  }
}
