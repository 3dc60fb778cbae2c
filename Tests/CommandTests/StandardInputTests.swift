import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct StandardInputTests {
  static let page = "---\ntitle: New\ndescription: A page.\n---\nSee [calf](stretching/calf.md).\n"
  static let remedy = """
    ---
    title: New pads
    description: Warm a muscle.
    reviewed: 2026-01-15
    ---
    Warmth [@nhs-cramps]. See [calf](../stretching/calf.md#how).

    """

  @Test func `a page needs no path`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await CommandTests.remedy(["lint", "-"], input: Self.page)
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output == "9 articles checked; nothing found\n")
  }

  @Test(arguments: ["content/heat-therapy/new.md", "./content/heat-therapy/new.md"])
  func `the path decides which rules bind it`(_ path: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await CommandTests.remedy(
      ["lint", "-", "--stdin-path", path], input: Self.remedy)
    #expect(run.status == 1)
    #expect(run.rules.contains("ask-first") && run.rules.contains("heat-limit"))
    #expect(run.places.first?.hasPrefix("content/heat-therapy/new.md:2:8: error: ") == true)
  }

  @Test func `a path below another site's folder is meant from where the user stands`() async throws
  {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await CommandTests.remedy(
      ["lint", "-", "--site", "site", "--stdin-path", "site/content/heat-therapy/new.md"], in: "",
      input: Self.remedy)
    #expect(run.places.first?.hasPrefix("site/content/heat-therapy/new.md:2:8: ") == true)
  }

  @Test func `it takes the place of the file on disk, which stays as it is`() async throws {
    let site = SampleSite.archive.replacing(", heat-limit", with: "", in: Self.pads)
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let before = try TemporaryFolder.current.files(in: "site")
    let saved = try #require(SampleSite.archive.files[Self.pads])
    let run = try await CommandTests.remedy(["lint", "-", "--stdin-path", Self.pads], input: saved)
    #expect(run.status == 0 && run.rules.isEmpty)
    #expect(run.output.hasPrefix("8 articles checked; "))
    #expect(try TemporaryFolder.current.files(in: "site") == before)
  }

  static let pads = "content/heat-therapy/pads.md"

  @Test func `links of the site are known, and others' mistakes aren't said`() async throws {
    let site = SampleSite.archive.replacing(", heat-limit", with: "", in: Self.pads)
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let broken = Self.page.replacing("calf.md", with: "calff.md")
    let run = try await CommandTests.remedy(["lint", "-"], input: broken)
    #expect(run.rules == ["broken-link"])
    #expect(run.error.contains("See [calf](stretching/calff.md)."))
    #expect(run.error.contains("did you mean `stretching/calf.md`?"))
  }

  @Test(arguments: [
    ["lint", "-", "content/about.md"], ["lint", "--stdin-path", "content/a.md"],
    ["lint", "-", "--stdin-path", "a.md"], ["lint", "-", "--stdin-path", "content/a.txt"],
    ["lint", "-", "--stdin-path", "content/../templates/a.md"],
    ["lint", "-", "--stdin-path", "content/safety/statements/a.md"],
    ["lint", "-", "--fix", "--format", "json"],
  ])
  func `wrong usage is 64`(_ arguments: [String]) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await CommandTests.remedy(arguments, input: Self.page)
    #expect(run.status == 64 && run.output.isEmpty)
  }

  @Test(arguments: [
    ("Bad Name.md", "bad-slug"), ("strething/a.md", "unknown-area"),
  ])
  func `a name that no file may have is a finding`(_ name: String, _ rule: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await CommandTests.remedy(
      ["lint", "-", "--stdin-path", "content/\(name)"], input: Self.page)
    #expect(run.status == 1 && run.rules.contains(rule))
  }
}
