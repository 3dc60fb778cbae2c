import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct FixTests {
  static let pads = "content/heat-therapy/pads.md"
  static let calf = "content/stretching/calf.md"
  static let unsafeSite = SampleSite.archive.replacing(", heat-limit", with: "", in: pads)
    .replacing("> [!SAFETY] ask-first\n\n", with: "", in: calf)

  @Test func `what is missing is put in, once and for all`() async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.unsafeSite, to: here("site"))
    let run = try await remedy(["lint", "--fix"])
    #expect(run.status == 0)
    #expect(run.error.contains("\(Self.pads): mended: included `heat-limit`\n"))
    #expect(run.error.contains("\(Self.calf): mended: included `ask-first`\n"))
    #expect(try here.read("site/\(Self.pads)").contains("> [!SAFETY] ask-first, heat-limit\n"))
    #expect(try here.read("site/\(Self.calf)").contains("\n\n> [!SAFETY] ask-first\n\n"))
    let files = try here.files(in: "site")
    let again = try await remedy(["lint", "--fix"])
    #expect(again.status == 0 && !again.error.contains("mended"))
    #expect(try here.files(in: "site") == files)
  }

  @Test func `only the files asked for are touched`() async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.unsafeSite, to: here("site"))
    let before = try here.files(in: "site")
    let run = try await remedy(["lint", "--fix", Self.calf])
    #expect(run.status == 0)
    let changed = try here.files(in: "site").filter { before[$0.key] != $0.value }
    #expect(changed.keys.sorted() == [Self.calf])
  }

  @Test func `what takes a person is left and said`() async throws {
    let site = Self.unsafeSite.replacing("calf.md", with: "calff.md", in: "content/index.md")
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--fix"])
    #expect(run.status == 1)
    #expect(run.rules.filter { $0 != "awaiting-approval" } == ["broken-link"])
  }

  @Test func `a file keeps its permissions and its line ends`() async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.unsafeSite, to: here("site"))
    let text = try here.read("site/\(Self.calf)")
    try here.write(text.replacing("\n", with: "\r\n"), to: "site/\(Self.calf)")
    try here.setPermissions(0o640, of: "site/\(Self.calf)")
    #expect(try await remedy(["lint", "--fix", Self.calf]).status == 0)
    let mended = try here.read("site/\(Self.calf)")
    #expect(mended.contains("> [!SAFETY] ask-first\r\n\r\n"))
    #expect(mended.replacing("\r\n", with: "").contains("\n") == false)
    #expect(try here.permissions(of: "site/\(Self.calf)") == 0o640)
  }

  @Test func `a link stays one, and the file that it leads to is mended`() async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.unsafeSite, to: here("site"))
    try here.makeFolder("site/drafts")
    try here.move("site/\(Self.calf)", to: "site/drafts/calf.md")
    try here.makeLink("site/\(Self.calf)", to: "../../drafts/calf.md")
    #expect(try await remedy(["lint", "--fix", Self.calf]).status == 0)
    #expect(try here.files(in: "site/content")["stretching/calf.md"] == "→ ../../drafts/calf.md")
    #expect(try here.read("site/drafts/calf.md").contains("> [!SAFETY] ask-first\n"))
  }

  @Test func `nothing outside the site is touched`() async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.unsafeSite, to: here("site"))
    try here.move("site/\(Self.calf)", to: "calf.md")
    try here.makeLink("site/\(Self.calf)", to: here("calf.md"))
    let before = try here.read("calf.md")
    let run = try await remedy(["lint", "--fix"])
    #expect(run.rules.contains("outside-site"))
    #expect(try here.read("calf.md") == before)
  }

  @Test func `standard input comes back mended`() async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.unsafeSite, to: here("site"))
    let before = try here.files(in: "site")
    let text = try #require(Self.unsafeSite.files[Self.calf])
    let run = try await remedy(
      ["lint", "--fix", "-", "--stdin-path", Self.calf], input: text)
    #expect(run.status == 0)
    #expect(run.output.contains("> [!SAFETY] ask-first\n"))
    #expect(run.output.replacing("> [!SAFETY] ask-first\n\n", with: "") == text)
    #expect(run.error.contains("8 articles checked; "))
    #expect(try here.files(in: "site") == before)
  }

  @Test func `a report of what is left follows`() async throws {
    try SampleSite.write(Self.unsafeSite, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--fix", "--format", "json", Self.pads, Self.calf])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("{\"version\":1,\"findings\":[\n"))
    #expect(!run.output.contains("heat-limit") && !run.output.contains("ask-first"))
    #expect(run.error.contains("mended"))
  }
}
