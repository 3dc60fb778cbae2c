import Content
import Testing

@Suite struct DayTests {
  @Test(arguments: ["2026-11-01", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])
  func `a date of the calendar is read and written alike`(_ text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-30", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
    "2026-1-1", "26-01-01", "2026/11/01", "20261101", "2026-11-01T00:00", " 2026-11-01",
    "0000-01-01", "+026-01-01", "٢٠٢٦-11-01", "",
  ])
  func `anything else is no day`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-11-01", 36, "2029-11-01"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-01-15", -13, "2024-12-15"),
    ("9999-06-01", 12, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
    ("2026-01-01", Int.max, "9999-12-31"), ("2026-01-01", Int.min, "0001-01-01"),
  ])
  func `months are added within the length of the month`(
    _ start: String, _ months: Int, _ end: String
  ) {
    #expect(day(start).adding(months: months).description == end)
  }

  @Test(arguments: [
    ("2026-02-28", 1, "2026-03-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-12-31", 1, "2027-01-01"), ("2027-01-01", -1, "2026-12-31"),
    ("2000-03-01", -1, "2000-02-29"), ("1970-01-01", 20_000, "2024-10-04"),
    ("2026-11-22", 0, "2026-11-22"), ("9999-12-31", 1, "9999-12-31"),
    ("0001-01-01", -1, "0001-01-01"), ("0001-01-01", 364, "0001-12-31"),
    ("2026-01-01", Int.max, "9999-12-31"), ("2026-01-01", Int.min, "0001-01-01"),
  ])
  func `days are added across months and years`(_ start: String, _ days: Int, _ end: String) {
    #expect(day(start).adding(days: days).description == end)
  }

  @Test func `days are in the order of the calendar`() {
    let days = ["2026-11-02", "2025-12-31", "2026-02-10", "2026-11-01"].map(day)
    #expect(
      days.sorted().map(\.description) == ["2025-12-31", "2026-02-10", "2026-11-01", "2026-11-02"])
  }

  @Test(arguments: [
    ("2000-01-01", 0), ("2000-01-02", 1), ("1999-12-31", -1), ("2000-03-01", 60),
    ("2026-01-02", 9498),
  ])
  func `days are counted between dates`(_ text: String, _ count: Int) throws {
    let start = try #require(Day("2000-01-01"))
    #expect(try #require(Day(text)).days(since: start) == count)
  }
}
