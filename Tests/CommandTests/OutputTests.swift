import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct OutputTests {
  static let broken = SampleSite.archive.adding(
    """
    -- content/stretching/calf.md --
    ---
    title: Calf stretch
    reviwed: 2026-02-01
    ---
    See [pads](../heat-therapy/padz.md) and <b>this</b>.

    """)

  @Test(arguments: ["build", "lint"])
  func `findings go to standard error, the summary to standard output`(
    _ command: String
  ) async throws {
    try SampleSite.write(Self.broken, to: TemporaryFolder.current("site"))
    let run = try await remedy(command)
    #expect(Set(run.rules).isSuperset(of: ["unknown-key", "broken-link", "raw-html", "ask-first"]))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.hasSuffix("\n") && !run.output.contains("["))
  }

  @Test(arguments: ["build", "lint"])
  func `every finding has its file, line and column`(_ command: String) async throws {
    try SampleSite.write(Self.broken, to: TemporaryFolder.current("site"))
    let run = try await remedy(command)
    let place = #/content/[a-z./-]+:[0-9]+:[0-9]+: (?:error|warning): .+ \[[a-z-]+\]/#
    #expect(run.places.count > 5)
    #expect(run.places.filter { $0.wholeMatch(of: place) == nil }.isEmpty)
  }

  /// More than are worded at a time, by any number of jobs.
  @Test(arguments: ["build", "lint"], [1, 3])
  func `thousands of findings are all said, in their order`(
    _ command: String, _ jobs: Int
  ) async throws {
    let lines = (1...4000).map { "<i>\($0)</i>" }
    let site = SampleSite.archive.adding(
      """
      -- content/stretching/calf.md --
      ---
      title: Calf stretch
      ---
      \(lines.joined(separator: "\n"))

      """)
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let run = try await remedy([command, "--jobs", "\(jobs)"])
    let places = run.places.filter { $0.hasSuffix("[raw-html]") }
    let expected = lines.enumerated().flatMap { index, line in
      [1, line.utf8.count - 3].map { "content/stretching/calf.md:\(index + 4):\($0):" }
    }
    #expect(places.map { String($0.prefix { $0 != " " }) } == expected)
  }

  @Test(arguments: ["build", "lint"])
  func `there is no colour where nobody looks`(_ command: String) async throws {
    try SampleSite.write(Self.broken, to: TemporaryFolder.current("site"))
    let run = try await remedy(command, environment: ["TERM": "xterm-256color"])
    #expect(!run.error.contains("\u{1B}") && !run.output.contains("\u{1B}"))
    #expect(!run.error.isEmpty)
  }

  @Test(arguments: [
    (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true),
    (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "dumb"], false),
  ])
  func `a terminal gets colour, unless someone minds`(
    _ environment: [String: String], _ isColoured: Bool
  ) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let terminal = try Terminal()
    let run = try await remedy(["lint"], environment: environment, error: .terminal(terminal))
    let text = terminal.read()
    #expect(run.status == 0)
    #expect(text.contains("[awaiting-approval]"))
    #expect(text.contains("\u{1B}[") == isColoured)
  }

  @Test(arguments: ["build", "lint"])
  func `a reader that goes away is no failure`(_ command: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy([command], output: .closedPipe, error: .closedPipe)
    #expect(run.status == 0)
  }

  @Test func `a reader that goes away doesn't hide a refusal`() async throws {
    try SampleSite.write(Self.broken, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint"], output: .closedPipe, error: .closedPipe)
    #expect(run.status == 1)
  }

  #if os(Linux)
    @Test(arguments: [
      ["build"], ["lint"], ["lint", "--format", "json"], ["lint", "--format", "sarif"],
      ["explain", "--all"],
    ])
    func `output that can't be written is a failure with a reason`(
      _ arguments: [String]
    ) async throws {
      try SampleSite.write(to: TemporaryFolder.current("site"))
      let run = try await remedy(arguments, output: .fullDisk)
      #expect(run.status == 2)
      #expect(run.error.contains("standard output can't be written: no space left on device"))
    }

    @Test func `a build whose last line can't be written says that the site is published`()
      async throws
    {
      try SampleSite.write(to: TemporaryFolder.current("site"))
      let run = try await remedy(["build"], output: .fullDisk)
      #expect(run.error.contains("remedy: the new site is published, but standard output can't"))
      try SampleSite.write(Self.broken, to: TemporaryFolder.current("site"))
      let refused = try await remedy(["build"], output: .fullDisk)
      #expect(refused.error.contains("remedy: standard output can't be written"))
    }
  #endif

  @Test(arguments: [
    ["--help"], ["build", "--help"], ["lint", "--help"], ["render", "--help"],
    ["explain", "--help"],
  ])
  func `help goes to standard output`(_ arguments: [String]) async throws {
    try TemporaryFolder.current.makeFolder("site")
    let run = try await remedy(arguments)
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.contains("USAGE: remedy"))
  }

  @Test func `the version is a number`() async throws {
    try TemporaryFolder.current.makeFolder("site")
    let run = try await remedy("--version")
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.wholeMatch(of: #/[0-9]+\.[0-9]+\.[0-9]+\n/#) != nil)
  }
}
