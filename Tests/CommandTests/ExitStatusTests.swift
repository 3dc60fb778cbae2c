import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct ExitStatusTests {
  static let file = "content/heat-therapy/pads.md"
  static let unsafeSite = SampleSite.archive.replacing(", heat-limit", with: "", in: file)

  @Test(arguments: [["build"], ["lint"], ["lint", "content/about.md"]])
  func `a sound site is 0`(_ arguments: [String]) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(arguments)
    #expect(run.status == 0)
  }

  @Test(arguments: [["build"], ["lint"], ["lint", file], ["lint", "content/heat-therapy"]])
  func `an article without its statement is 1`(_ arguments: [String]) async throws {
    try SampleSite.write(Self.unsafeSite, to: TemporaryFolder.current("site"))
    let run = try await remedy(arguments)
    #expect(run.status == 1)
    #expect(run.rules.contains("heat-limit"))
  }

  @Test(arguments: [["build", "--strict"], ["lint", "--strict"]])
  func `a warning is 1 where warnings count as errors`(_ arguments: [String]) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(arguments)
    #expect(run.status == 1)
    #expect(run.rules == ["awaiting-approval"])
  }

  @Test(arguments: [
    ["build"], ["lint"], ["build", "--site", "nowhere"], ["lint", "--site", "nowhere"],
    ["render", "nowhere.md"], ["render", "."],
  ])
  func `what isn't there is 2`(_ arguments: [String]) async throws {
    try TemporaryFolder.current.makeFolder("site")
    let run = try await remedy(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty || run.output.contains("could not be built"))
    #expect(run.error.hasPrefix("remedy: "))
  }

  @Test func `an output folder that isn't ours is 2, and is left alone`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    try TemporaryFolder.current.write("mine", to: "site/public/letter.txt")
    let run = try await remedy("build")
    #expect(run.status == 2)
    #expect(try TemporaryFolder.current.files(in: "site/public") == ["letter.txt": "mine"])
    #expect(run.error.contains("public") && run.error.contains("fix: "))
    // What is wrong with the output is no reason to keep quiet about the content.
    #expect(run.rules == ["awaiting-approval"])
  }

  @Test func `a mistake in a template is 2, with its place`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    try TemporaryFolder.current.write("<p>\n{{titel}}", to: "site/templates/not-found.mustache")
    let run = try await remedy("build")
    #expect(run.status == 2)
    #expect(run.error.contains("templates/not-found.mustache:2:3: error: "))
    #expect(!TemporaryFolder.current.holds("site/public"))
  }

  @Test(arguments: [
    ["build", "--colour"], ["biuld"], ["build", "extra"], ["build", "--now", "2026-02-30"],
    ["build", "--now", "tomorrow"], ["lint", "--now", ""], ["build", "--base-url", "example.org"],
    ["build", "--base-url", "https://me@example.org/"], ["build", "--base-url", "ftp://a.example"],
    ["build", "--jobs", "0"], ["build", "--jobs", "-1"], ["lint", "--jobs", "many"],
    ["build", "--site"], ["render"], ["render", "a.md", "b.md"],
  ])
  func `wrong usage is 64, and nothing is done`(_ arguments: [String]) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("Error: "))
    #expect(!TemporaryFolder.current.holds("site/public"))
  }

  @Test(arguments: ["yesterday", "-1", "253402300800", "1.5"])
  func `a SOURCE_DATE_EPOCH that is no time is 64`(_ epoch: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy("lint", environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(run.status == 64)
    #expect(run.error.contains("SOURCE_DATE_EPOCH"))
  }
}
