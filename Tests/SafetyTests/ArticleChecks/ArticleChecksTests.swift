import Diagnostics
import Foundation
import Safety
import TestSupport
import Testing

@Suite struct ArticleChecksTests {
  /// Text with a place for each finding that a check's own example calls for.
  struct Example: Sendable, CustomTestStringConvertible {
    var check: any ArticleCheck.Type
    var text: String

    var testDescription: String { "\(check.description.id): \(text)" }
  }

  static let ids = ArticleChecks.all.map { $0.description.id }

  static let passing = ArticleChecks.all.flatMap { check in
    check.description.passing.map { Example(check: check, text: $0) }
  }

  static let failing = ArticleChecks.all.flatMap { check in
    check.description.failing.map { Example(check: check, text: $0) }
  }

  @Test(arguments: passing)
  func `a passing example passes`(_ example: Example) throws {
    // Marks in a file that passes show where the failing one has its finding.
    #expect(try CheckedText(example.check, example.text).findings.map(\.message) == [])
  }

  @Test(arguments: failing)
  func `a failing example fails where it is marked`(_ example: Example) throws {
    let checked = try CheckedText(example.check, example.text)
    #expect(checked.places == (checked.marks.isEmpty ? [CheckedText.title] : checked.marks))
    #expect(Set(checked.findings.map(\.rule)) == [example.check.description.id])
  }

  @Test(arguments: ids)
  func `a check shows what passes and what fails, and says why`(_ id: String) throws {
    let check = try #require(ArticleChecks.all.first { $0.description.id == id }).description
    #expect(!check.passing.isEmpty && !check.failing.isEmpty && !check.why.isEmpty)
    #expect(id.wholeMatch(of: #/[a-z]+(-[a-z]+)+|readability/#) != nil)
  }

  @Test func `every check's file is in the list, and every name is its own`() throws {
    let folder = SampleSite.repository + "/Sources/Safety/ArticleChecks/"
    let files = try ["Callouts", "Review", "Structure", "Wording"].flatMap {
      try FileManager.default.contentsOfDirectory(atPath: folder + $0)
    }
    let listed = ArticleChecks.all.map { "\($0)" }
    #expect(files.map { String($0.dropLast(6)) }.sorted() == listed)
    #expect(Set(Self.ids).count == ArticleChecks.all.count)
  }
}
