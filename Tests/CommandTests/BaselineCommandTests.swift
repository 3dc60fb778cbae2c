import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct BaselineCommandTests {
  static let pads = "content/heat-therapy/pads.md"
  static let calf = "content/stretching/calf.md"
  static let unsafeSite = SampleSite.archive.replacing(", heat-limit", with: "", in: pads)

  /// Writes the site, and a baseline of it.
  private func writeBaseline() async throws -> String {
    try SampleSite.write(Self.unsafeSite, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--write-baseline", "known.json"])
    #expect(run.status == 0 && run.rules.isEmpty)
    #expect(run.output.hasSuffix(" known findings written to known.json\n"))
    return try TemporaryFolder.current.read("site/known.json")
  }

  private func change(_ old: String, to new: String, in file: String) throws {
    let path = "site/\(file)"
    let text = try TemporaryFolder.current.read(path)
    try TemporaryFolder.current.write(text.replacing(old, with: new), to: path)
  }

  @Test func `known findings pass, wherever the user stands and in every format`() async throws {
    let text = try await writeBaseline()
    #expect(text.contains("{\"file\":\"\(Self.pads)\",\"rule\":\"heat-limit\","))
    let run = try await remedy(["lint", "--strict", "--baseline", "known.json"])
    #expect(run.status == 0 && run.rules.isEmpty)
    #expect(run.output.hasSuffix("known findings passed\n"))
    let above = try await remedy(
      ["lint", "--site", "site", "--baseline", "site/known.json", "--format", "json"], in: "")
    #expect(above.status == 0 && !above.output.contains("heat-limit"))
  }

  @Test func `lines inserted above change nothing`() async throws {
    _ = try await writeBaseline()
    try change("Warmth can", to: "One more.\n\nWarmth can", in: Self.pads)
    #expect(try await remedy(["lint", "--baseline", "known.json"]).status == 0)
  }

  @Test func `a new finding fails`() async throws {
    _ = try await writeBaseline()
    try change("> [!SAFETY] ask-first", to: "", in: Self.calf)
    let run = try await remedy(["lint", "--baseline", "known.json"])
    #expect(run.status == 1 && run.rules == ["ask-first"])
  }

  @Test func `what was mended must leave the file, at its place there`() async throws {
    let text = try await writeBaseline()
    try change("> [!SAFETY] ask-first", to: "> [!SAFETY] ask-first, heat-limit", in: Self.pads)
    let run = try await remedy(["lint", "--baseline", "known.json"])
    let lines = text.split(separator: "\n")
    let line = try #require(lines.firstIndex { $0.contains("heat-limit") }) + 1
    #expect(run.status == 1 && run.rules == ["fixed-baseline"])
    #expect(run.places.first?.hasPrefix("known.json:\(line):1: error: ") == true)
    #expect(try await remedy(["lint", "--baseline", "known.json", Self.calf]).status == 0)
    #expect(try await remedy(["lint", "--write-baseline", "known.json"]).status == 0)
    #expect(try await remedy(["lint", "--baseline", "known.json"]).status == 0)
  }

  @Test func `what keeps articles from being checked is never known`() async throws {
    _ = try await writeBaseline()
    try TemporaryFolder.current.remove("site/content/safety/rules")
    let run = try await remedy(["lint", "--write-baseline", "known.json"])
    #expect(run.status == 1 && run.rules.contains("no-rules"))
    #expect(try await remedy(["lint", "--baseline", "known.json"]).rules.contains("no-rules"))
  }

  @Test(arguments: [
    ("nothing", nil), ("no JSON", "{\"version\":1,"),
    ("another version", "{\"version\":2,\"findings\":[]}"),
    ("no findings", "{\"version\":1}"),
    ("an unknown key", "{\"version\":1,\"findings\":[{\"files\":\"a\"}]}"),
    (
      "a count of nothing",
      "{\"version\":1,\"findings\":[{\"file\":\"a\",\"rule\":\"b\",\"trigger\":\"c\",\"count\":0}]}"
    ),
  ])
  func `a broken baseline is 2, with its place`(_ name: String, _ text: String?) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    if let text { try TemporaryFolder.current.write(text, to: "site/known.json") }
    let run = try await remedy(["lint", "--baseline", "known.json"])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.places.first?.hasPrefix("known.json:") == true)
    #expect(run.error.contains("remedy: the baseline known.json can't be used\n"))
  }

  @Test(arguments: [
    ["--baseline", "a", "--write-baseline", "b"], ["--write-baseline", "b", "content/about.md"],
    ["--write-baseline", "b", "-"],
  ])
  func `wrong usage is 64`(_ arguments: [String]) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    #expect(try await remedy(["lint"] + arguments).status == 64)
  }

  @Test func `a baseline that can't be written is 2`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--write-baseline", "nowhere/known.json"])
    #expect(run.status == 2 && run.error.contains("nowhere/known.json"))
  }
}
