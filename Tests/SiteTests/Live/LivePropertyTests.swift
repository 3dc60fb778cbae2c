import Content
import Foundation
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct LivePropertyTests {
  /// More of them with `REMEDY_LIVE_SEEDS`, longer ones with `REMEDY_LIVE_STEPS`.
  static let seeds = 1...(setting("REMEDY_LIVE_SEEDS") ?? 8)
  static let steps = setting("REMEDY_LIVE_STEPS") ?? 26

  @Test(arguments: seeds)
  func `after any changes each file and finding is what a build from the start makes`(_ seed: Int)
    async throws
  {
    let folder = TemporaryFolder.current
    try SampleSite.write(Self.site, to: folder("site"))
    let options = SiteOptions(
      site: folder("site"), includesDrafts: seed.isMultiple(of: 4),
      now: try #require(Day("2026-06-01")), jobs: 2)
    var change = RandomChange(folder, seed: UInt64(seed))
    var comparison = LiveComparison(options)
    var seen = [try await comparison.step(nil)]
    for _ in 0..<Self.steps { seen.append(try await comparison.step(try change.make())) }
    // A run that never publishes would show little.
    #expect(seen.first == .published)
  }

  /// With a medicine, so that doses in different articles can differ.
  static let site = SampleSite.archive.adding(
    """
    -- content/safety/vocabulary.yml --
    substances:
      - id: ibuprofen
        names: [ibuprofen]
        supply: both
    -- content/pad.png --
    not really
    """)

  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }
}
