import Content
import Diagnostics
import Safety
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct ShippedSafetyTests {
  /// Statements that no error-level rule asks for yet: what most of them say depends on what an
  /// article mentions, which rules can't see. A new one must be added here on purpose.
  static let unenforced: Set = [
    "acetaminophen", "cyclobenzaprine", "methocarbamol", "muscle-relaxants", "muscle-rubs",
    "nsaids", "quinine", "see-a-doctor",
  ]

  static func inputs() throws -> SiteInputs {
    try SiteInputs(
      SiteOptions(site: SampleSite.repository, now: try #require(Day(ShippedSite.day))))
  }

  @Test func `every area, every condition and the home page carry statements`() {
    let silent = ShippedSite.articles.keys.filter { file in
      !ShippedSite.safetyLines.contains { $0.file == file }
    }
    #expect(silent.sorted() == ["content/about.md", "content/conditions/index.md"])
    #expect(ShippedSite.safetyLines.count > 40)
  }

  @Test(arguments: ShippedSite.safetyLines)
  func `without any one of its lines the article is refused, and nothing is published`(
    _ line: ShippedSite.SafetyLine
  ) async throws {
    let site = try await ShippedSite.built(replacing: line.text, with: "", in: line.file)
    #expect(site.outcome.result == .refused)
    #expect(site.outcome.summary == nil && site.files.keys.isEmpty)
    #expect(!site.errors().isEmpty)
    #expect(site.errors().allSatisfy { $0.hasPrefix(line.file + ":") })
  }

  @Test(arguments: ShippedSite.includedIDs)
  func `without any one statement the article is refused, if a rule asks for it`(
    _ included: ShippedSite.IncludedID
  ) async throws {
    let rest = included.line.ids.filter { $0 != included.id }.joined(separator: ", ")
    let site = try await ShippedSite.built(
      replacing: included.line.text, with: rest.isEmpty ? "" : "> [!SAFETY] \(rest)",
      in: included.line.file)
    if Self.unenforced.contains(included.id) {
      #expect(site.outcome.result == .done)
    } else {
      #expect(site.outcome.result == .refused)
      #expect(site.files.keys.isEmpty)
      #expect(site.errors().allSatisfy { $0.hasPrefix(included.line.file + ":") })
    }
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
    #expect(inputs.book.statements.filter { $0.citedSources.isEmpty }.map(\.id).isEmpty)
    #expect(inputs.book.sourceKeys.filter { inputs.sources[$0] == nil }.isEmpty)
    #expect(inputs.book.rules.filter { $0.sources.isEmpty || $0.why.isEmpty }.isEmpty)
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
