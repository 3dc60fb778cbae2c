import Content
import Diagnostics
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct RecordPropertyTests {
  @Test(arguments: 1...4)
  func `after any changes a build says and leaves what one from the start does`(_ seed: Int)
    async throws
  {
    let site = try RecordedSite(LivePropertyTests.site)
    var change = RandomChange(site.folder, seed: UInt64(seed) + 500)
    var repeated = 0
    for step in 0..<12 {
      switch step % 6 {
      // Changes soon leave a site that is refused; begin anew.
      case 0: try restore(site)
      case 1: break
      default: _ = try change.make()
      }
      let before = try site.files()
      let (outcome, anew) = (try await site.built(), try await site.builtAnew())
      let shown = anew.outcome.findings.filter { $0.severity > .note }
      try #require(outcome.findings.filter { $0.severity > .note } == shown)
      try #require(outcome.counts == anew.outcome.counts && outcome.result == anew.outcome.result)
      try #require(try site.files() == (outcome.result == .done ? anew.files : before))
      if outcome.isRepeated { repeated += 1 }
      try #require(try await site.built().isRepeated == (outcome.result == .done))
    }
    #expect(repeated >= 2)
  }

  private func restore(_ site: RecordedSite) throws {
    for name in ["content", "templates"] { try site.folder.remove("site/" + name) }
    try SampleSite.write(LivePropertyTests.site, to: site.folder("site"))
  }
}
