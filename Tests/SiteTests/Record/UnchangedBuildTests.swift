import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct UnchangedBuildTests {
  /// With a warning: its source is not used.
  static let site = SampleSite.archive.replacing(
    "nhs-cramps:",
    with:
      "unused:\n  title: Unused\n  publisher: FDA\n  url: https://example.com/u\n  accessed: 2026-01-02\n  kind: regulator\nnhs-cramps:",
    in: "content/sources.yml")

  @Test func `a build with nothing changed reads nothing and says the same`() async throws {
    let site = try RecordedSite(Self.site)
    let first = try await site.built()
    try #require(first.result == .done && first.findings.contains { $0.severity == .warning })
    let files = try site.files()
    let second = try await site.built()
    #expect(second.isRepeated && !first.isRepeated)
    #expect(second.result == .done && second.failure == nil)
    #expect(second.findings == first.findings.filter { $0.severity > .note })
    #expect(second.counts == first.counts)
    #expect(second.summary == PublishSummary(unchanged: first.summary?.written ?? 0))
    #expect(try site.files() == files)
    #expect(try site.folder.entries() == ["cache", "public", "site"])
  }

  @Test func `the build after one that changed nothing is remembered too`() async throws {
    var site = try RecordedSite()
    #expect(try await site.built().summary?.written ?? 0 > 0)
    site.isIgnored = true
    let fresh = try await site.built()
    #expect(!fresh.isRepeated && fresh.summary?.written == 0)
    site.isIgnored = false
    #expect(try await site.built().isRepeated)
  }

  @Test func `a build that is refused isn't remembered, and the site before it stays known`()
    async throws
  {
    var site = try RecordedSite(Self.site)
    #expect(try await site.built().result == .done)
    site.isStrict = true
    #expect(try await site.built().result == .refused)
    #expect(try await site.built().result == .refused)
    site.isStrict = false
    #expect(try await site.built().isRepeated)
  }

  @Test func `nobody else may build while the output is looked at`() async throws {
    let site = try RecordedSite()
    #expect(try await site.built().result == .done)
    let other = try site.publisher.begin()
    let outcome = try await site.built()
    guard case .unpublished(.busy) = outcome.failure else {
      Issue.record("built beside another: \(outcome)")
      return
    }
    other.cancel()
    // The folder that the two shared has gone, and with it nothing of the output.
    #expect(try await site.built().isRepeated)
  }

  @Test func `what a killed build left is cleared away all the same`() async throws {
    let site = try RecordedSite()
    #expect(try await site.built().result == .done)
    try site.folder.write("half a site", to: ".public.remedy/new/index.html")
    try site.folder.write("", to: ".public.remedy/clock")
    #expect(try await site.built().isRepeated)
    #expect(!site.folder.holds(".public.remedy"))
  }

  @Test func `a build without records keeps none`() async throws {
    let site = try RecordedSite()
    let build = SiteBuild(site.options, output: site.folder("public"), isStrict: false)
    #expect(await build.run().result == .done)
    #expect(try site.folder.entries() == ["public", "site"])
  }
}
