import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct RepeatedBuildTests {
  /// With a warning: nothing rests on one of its sources.
  static let site = SampleSite.archive.replacing(
    "nhs-cramps:\n",
    with: """
      unused:
        title: Unused
        publisher: FDA
        url: https://example.com/unused
        accessed: 2026-01-02
        kind: regulator
      nhs-cramps:

      """, in: "content/sources.yml")

  /// Builds when all that was written is old enough to be told from what may be written later.
  func build(_ arguments: String..., environment: [String: String]) async throws -> CommandRun {
    try await Task.sleep(for: .milliseconds(60))
    return try await remedy(["build", "--stats"] + arguments, environment: environment)
  }

  @Test(arguments: [
    ("XDG_CACHE_HOME", "cache", "cache/remedy/builds"), ("HOME", "home", "home"),
  ])
  func `a build with nothing changed says the same, and --fresh builds all the same`(
    _ variable: String, _ folder: String, _ made: String
  ) async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.site, to: here("site"))
    let environment = [variable: here(folder)]
    let first = try await build(environment: environment)
    #expect(first.status == 0 && !first.places.isEmpty && first.error.contains("  articles"))
    #expect(here.holds(made))
    let second = try await build(environment: environment)
    #expect(second.status == 0 && second.places == first.places)
    #expect(!second.error.contains("  articles") && second.error.contains("  changes"))
    #expect(second.output.contains("; 0 files written, "))
    #expect(second.output.hasPrefix("8 articles read: 8 published; "))
    let fresh = try await build("--fresh", environment: environment)
    #expect(fresh.error.contains("  articles") && fresh.places == first.places)
    let strict = try await build("--strict", environment: environment)
    #expect(strict.status == 1 && strict.output.contains("nothing was published"))
  }

  @Test(arguments: [[:], ["XDG_CACHE_HOME": "cache"], ["HOME": "", "XDG_CACHE_HOME": ""]])
  func `without a cache folder each build reads all`(_ environment: [String: String]) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    _ = try await build(environment: environment)
    let second = try await build(environment: environment)
    #expect(second.error.contains("  articles"))
    #expect(!TemporaryFolder.current.holds("site/cache"))
  }
}
