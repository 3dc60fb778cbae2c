import TestSupport
import Testing

@testable import Content
@testable import Site

@Suite(.temporaryFolder) struct ListingOrderTests {
  @Test func `the bytes don't depend on the order in which a folder lists its files`() async throws
  {
    let folder = TemporaryFolder.current("site")
    try SampleSite.write(to: folder)
    let options = SiteOptions(
      site: folder, now: try #require(Day("2026-06-01")), jobs: 2)
    let inputs = try SiteInputs(options)
    var reversed = inputs
    reversed.folder.articles.reverse()
    reversed.folder.assets.reverse()
    #expect(reversed.folder.articles != inputs.folder.articles)
    let pages = try await Self.pages(of: inputs, options)
    #expect(pages.count > 20)
    #expect(try await Self.pages(of: reversed, options) == pages)
  }

  private static func pages(
    of inputs: SiteInputs, _ options: SiteOptions
  ) async throws -> [String: [UInt8]] {
    var times = PhaseTimes()
    let analysis = await SiteAnalysis(of: inputs, options, rendering: true, times: &times)
    let plan = try #require(await SitePlan(analysis, SiteTemplates(options), options, &times))
    return try plan.pages.reduce(into: [:]) { $0[$1.path] = try $1.bytes() }
  }
}
