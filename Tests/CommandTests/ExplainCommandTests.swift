import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct ExplainCommandTests {
  @Test(arguments: [
    ("heat-limit", "An article must say how long heat may stay on."),
    ("heat-limit", "Heating pads, FDA: <https://example.com/heat> (`fda-heat`)"),
    ("heat-limit", "Use heat for 15 minutes & no longer."),
    ("broken-link", "A link leads to nothing in the site."),
  ])
  func `a rule is explained on standard output`(_ rule: String, _ part: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["explain", rule])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.hasPrefix("\(rule): error\n") && run.output.contains(part))
  }

  @Test func `every rule that lint names can be explained`() async throws {
    try SampleSite.write(OutputTests.broken, to: TemporaryFolder.current("site"))
    for rule in Set(try await remedy("lint").rules) {
      #expect(try await remedy(["explain", rule]).status == 0, "\(rule)")
    }
  }

  @Test func `--all lists everything, and as Markdown explains it`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let list = try await remedy(["explain", "--all"])
    let reference = try await remedy(["explain", "--all", "--format", "markdown"])
    #expect(list.status == 0 && list.output.contains("\n  heat-limit "))
    #expect(reference.status == 0 && reference.output.contains("\n### `heat-limit`\n"))
    #expect(reference.output.contains("\n### `broken-link`\n"))
  }

  @Test func `outside a site the tool's own findings are known`() async throws {
    try TemporaryFolder.current.makeFolder("site")
    #expect(try await remedy(["explain", "broken-link"]).status == 0)
    #expect(try await remedy(["explain", "heat-limit"]).status == 64)
    #expect(try await remedy(["explain", "broken-link", "--site", "nowhere"]).status == 2)
  }

  @Test(arguments: [
    (["explain", "heat-limits"], "did you mean heat-limit?"),
    (["explain", "xyz"], "remedy explain --all lists them"), (["explain"], "name one RULE"),
    (["explain", "--all", "heat-limit"], "name one RULE"),
    (["explain", "heat-limit", "--format", "html"], "html"),
  ])
  func `a name that isn't there is 64`(_ arguments: [String], _ words: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.error.contains(words))
  }
}
