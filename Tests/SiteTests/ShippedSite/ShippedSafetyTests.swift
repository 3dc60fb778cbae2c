import Content
import Diagnostics
import Safety
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct ShippedSafetyTests {
  /// Statements that no error-level rule asks for: what they say is general knowledge, or matters
  /// less. A new one must be added here on purpose.
  static let unenforced: Set = ["baclofen", "dantrolene", "methocarbamol"]

  static func inputs() throws -> SiteInputs {
    try SiteInputs(
      SiteOptions(site: SampleSite.repository, now: try #require(Day(ShippedSite.day))))
  }

  @Test func `every area, every condition and the home page carry statements`() {
    let silent = ShippedSite.articles.keys.filter { file in
      !ShippedSite.safetyLines.contains { $0.file == file }
    }
    let aboutTheSite = ["about", "accessibility", "how-we-write", "privacy", "report-an-error"]
    #expect(silent.sorted() == aboutTheSite.map { "content/\($0).md" })
    #expect(ShippedSite.safetyLines.count > 40)
  }

  @Test(arguments: ShippedSite.firstSafetyLines)
  func `without its first line of statements an article is refused, and nothing is published`(
    _ line: ShippedSite.SafetyLine
  ) async throws {
    let site = try await ShippedSite.built(replacing: line.text, with: "", in: line.file)
    #expect(site.outcome.result == .refused)
    #expect(site.outcome.summary == nil && site.files.keys.isEmpty)
    #expect(!site.errors().isEmpty)
    #expect(site.errors().allSatisfy { $0.hasPrefix(line.file + ":") })
  }

  @Test func `the statements that no rule asks for are known`() throws {
    let book = try Self.inputs().book
    let enforced = Set(book.rules.filter { $0.severity == .error }.map(\.id))
    let others = book.statements.filter { statement in
      !statement.covers.contains { enforced.contains($0.value) }
    }
    #expect(Set(others.map(\.id)) == Self.unenforced)
  }

  @Test func `every statement names its sources, and every source is there`() throws {
    let inputs = try Self.inputs()
    #expect(inputs.book.statements.count > 15)
    let unsourced = inputs.book.statements.filter { $0.citedSources.isEmpty }.map(\.id)
    #expect(unsourced.filter { !Self.unenforced.contains($0) } == [])
    #expect(inputs.book.sourceKeys.filter { inputs.sources[$0] == nil }.isEmpty)
    let rules = inputs.book.rules.filter { $0.sources.isEmpty && $0.severity == .error }
    #expect(rules.map(\.id) == [])
    #expect(inputs.findings.map(\.rule) == ["awaiting-approval"])
  }

  @Test func `each of the six areas has a rule of its own that stops a remedy`() throws {
    let rules = try Self.inputs().book.rules.filter { rule in
      rule.severity == .error && rule.when.contains { !$0.areas.isEmpty }
    }
    let bare = Area.allCases.filter { area in !rules.contains { $0.binds(.remedy(area)) } }
    #expect(bare.isEmpty)
  }
}
