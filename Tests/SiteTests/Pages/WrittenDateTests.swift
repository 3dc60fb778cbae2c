import Content
import Testing

@testable import Site

@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("2026-11-01", "en-US", "November 1, 2026"), ("2026-11-01", "en-GB", "1 November 2026"),
    ("2026-01-31", "en", "31 January 2026"), ("2024-02-29", "en-NZ", "29 February 2024"),
    ("2026-12-09", "en-Latn-US", "December 9, 2026"), ("2026-12-09", "de-CH", "2026-12-09"),
    ("2026-12-09", "enm", "2026-12-09"),
  ])
  func `a date is written as the language's readers do`(
    _ day: String, _ language: String, _ text: String
  ) throws {
    #expect(try #require(Day(day)).written(in: language) == text)
  }
}
