import Testing

@testable import Site

@Suite struct ReviewReportTests {
  static func entry(_ name: String, due: String, isOverdue: Bool = false) -> ReviewReport.Entry {
    ReviewReport.Entry(
      title: name, url: "https://example.org/\(name)/", file: "\(name).md", reviewed: "2026-01-01",
      nextReview: due, isOverdue: isOverdue)
  }

  @Test func `what is due first stands first, and what is overdue is counted`() {
    let report = ReviewReport(
      day: "2026-06-01",
      entries: [
        Self.entry("c", due: "2027-01-01"), Self.entry("b", due: "2026-05-01", isOverdue: true),
        Self.entry("a", due: "2027-01-01"),
      ])
    let names = report.text.matches(of: #/"title":"(.)"/#).map { String($0.1) }
    #expect(names == ["b", "a", "c"])
    #expect(report.text.hasPrefix("{\"version\":1,\"date\":\"2026-06-01\",\"overdue\":1,"))
    #expect(report.text.hasSuffix("]}\n"))
  }

  @Test func `an empty report is a report`() {
    let text = ReviewReport(day: "2026-06-01", entries: []).text
    #expect(text == "{\"version\":1,\"date\":\"2026-06-01\",\"overdue\":0,\"articles\":[]}\n")
  }
}
