import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct LintCommandTests {
  static let site = SampleSite.archive.replacing(
    ", heat-limit", with: "", in: "content/heat-therapy/pads.md"
  ).replacing("reviewed: 2026-02-01", with: "reviwed: 2026-02-01", in: "content/stretching/calf.md")

  @Test(arguments: [
    ([], ["heat-limit", "awaiting-approval", "missing-key", "unknown-key"]),
    (["content"], ["heat-limit", "awaiting-approval", "missing-key", "unknown-key"]),
    (["content/heat-therapy/pads.md"], ["heat-limit"]),
    (["content/heat-therapy"], ["heat-limit"]),
    (["./content/heat-therapy/../heat-therapy/"], ["heat-limit"]),
    (
      ["content/stretching", "content/heat-therapy"], ["heat-limit", "missing-key", "unknown-key"]
    ),
    (["content/safety"], ["awaiting-approval"]),
    (["content/about.md"], []),
  ])
  func `paths choose what is said`(_ paths: [String], _ rules: [String]) async throws {
    try SampleSite.write(Self.site, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint"] + paths)
    #expect(run.rules.sorted() == rules.sorted())
  }

  @Test(arguments: ["content/lifestyle", "content/lifestyle/", "content"])
  func `a mark before a name hides none of what is wrong with it`(_ path: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    try TemporaryFolder.current.write("Ibuprofen.", to: "site/content/lifestyle/\u{301}a.md")
    let run = try await remedy(["lint", path])
    #expect(run.rules.contains("no-front-matter") && run.rules.contains("bad-slug"))
    #expect(run.status == 1)
  }

  @Test(arguments: [
    ("site", "content/heat-therapy/pads.md"), ("", "site/content/heat-therapy/pads.md"),
  ])
  func `a path is meant from where the user stands`(
    _ folder: String, _ path: String
  ) async throws {
    try SampleSite.write(Self.site, to: TemporaryFolder.current("site"))
    let site = folder.isEmpty ? "site" : "."
    let run = try await remedy(["lint", "--site", site, path], in: folder)
    #expect(run.rules == ["heat-limit"])
    #expect(run.places.first?.hasPrefix("\(path):2:8: error: ") == true)
  }

  @Test(arguments: ["site", "link"])
  func `an absolute path will do, also through a link`(_ folder: String) async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.site, to: here("site"))
    try here.makeLink("link", to: here("site"))
    let path = here("\(folder)/content/heat-therapy/pads.md")
    #expect(try await remedy(["lint", path]).rules == ["heat-limit"])
  }

  @Test(arguments: [
    "content/nothing.md", "conten", "content/heat-therapy/pads.md/", "/nowhere/a.md",
  ])
  func `a path to nothing is 2 and says so`(_ path: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "content/about.md", path])
    #expect(run.status == 2)
    #expect(run.error.contains(path))
  }

  @Test(arguments: ["templates", "../other", "../other/readme.md"])
  func `a path that holds nothing of the content doesn't pass as clean`(
    _ path: String
  ) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    try TemporaryFolder.current.write("hello", to: "other/readme.md")
    let run = try await remedy(["lint", path])
    #expect(run.status == 2)
    #expect(run.error.contains(path))
  }

  @Test(arguments: [
    ("content/safety/rules/every-article.yml", "no-rules"),
    ("content/site.yml", "unreadable"),
    ("content/safety/statements/heat-limit.md", "uncovered-rule"),
  ])
  func `what kept an article from being checked is said, whatever the path`(
    _ file: String, _ rule: String
  ) async throws {
    try SampleSite.write(SampleSite.archive.removing(file), to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "content/stretching/calf.md"])
    #expect(run.status == 1)
    #expect(run.rules.contains(rule))
  }

  @Test(arguments: [([], true), (["content/safety/rules"], true), (["content/about.md"], false)])
  func `the rules' own examples are tried where rules are looked at`(
    _ paths: [String], _ areTried: Bool
  ) async throws {
    let file = "content/safety/rules/every-article.yml"
    let site = SampleSite.archive.replacing(
      "[\"> [!SAFETY] heat-limit\"]", with: "[\"Use heat.\"]", in: file)
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint"] + paths)
    #expect(run.places.contains { $0.hasPrefix("\(file):10:7: error: ") } == areTried)
    #expect(run.rules.contains("rule-example") == areTried)
    #expect(run.status == (areTried ? 1 : 0))
  }

  @Test func `drafts are checked too, and nothing is written`() async throws {
    let site = Self.site.replacing(
      "title: Heating pads", with: "title: Heating pads\ndraft: true",
      in: "content/heat-therapy/pads.md")
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let before = try TemporaryFolder.current.files(in: "site")
    #expect(try await remedy(["lint", "content/heat-therapy"]).rules == ["heat-limit"])
    #expect(try TemporaryFolder.current.files(in: "site") == before)
  }

  @Test func `the last line says how many were checked and what was found`() async throws {
    try SampleSite.write(Self.site, to: TemporaryFolder.current("site"))
    let line = try await remedy("lint").output
    #expect(
      line.hasPrefix("8 articles checked; 3 errors, 1 warning, ") && line.hasSuffix(" notes\n"))
    let clean = try await remedy(["lint", "content/about.md"])
    #expect(clean.output == "8 articles checked; nothing found\n")
  }

  @Test func `--stats says how long phases and stages took, after the findings`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--stats"])
    #expect(run.status == 0)
    #expect(
      run.error.contains("\n  articles  ") && run.error.contains("\n  of the articles' time\n"))
    #expect(run.error.contains("\n    mentions and doses  ") && run.error.hasSuffix(" %\n"))
  }

  @Test func `no clock is heard of without --stats`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint"])
    #expect(!run.error.contains("articles' time") && !run.error.contains("peak memory"))
  }
}
