import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct OutputPlaceTests {
  let folder = TemporaryFolder.current

  func publish(to output: String) async throws {
    let publisher = Publisher(
      output: output, keepingClearOf: [folder("site/content"), folder("site/templates")], jobs: 1)
    _ = try await publisher.publish([OutputFile(try OutputPath("index.html"), .bytes([]))])
  }

  @Test(arguments: [
    "public", "site/public", "a/b/c", "public/", "./x/../public", "a/./b", "a/\u{301}b",
    "a\u{D4E}/b/\u{301}",
  ])
  func `the output is made with the folders above it`(_ output: String) async throws {
    try folder.makeFolder("x")
    try await publish(to: folder(output))
    #expect(folder.holds("\(output)/index.html"))
  }

  @Test(arguments: ["file", "file/public"])
  func `a file is no output`(_ output: String) async throws {
    try folder.write("precious", to: "file")
    await #expect(throws: PublishError.self) { try await publish(to: folder(output)) }
    #expect(try folder.files() == ["file": "precious"])
  }

  @Test(arguments: ["elsewhere", "nowhere"])
  func `a symbolic link is no output`(_ target: String) async throws {
    try folder.makeFolder("elsewhere")
    try folder.makeLink("public", to: target)
    await #expect(throws: PublishError.badOutput(folder("public"), .symbolicLink)) {
      try await publish(to: folder("public"))
    }
    #expect(try folder.files() == ["public": "→ \(target)"])
  }

  @Test func `a link above the output is followed`() async throws {
    try folder.makeFolder("elsewhere")
    try folder.makeLink("link", to: "elsewhere")
    try await publish(to: folder("link/public"))
    #expect(folder.holds("elsewhere/public/index.html"))
  }

  @Test(arguments: [
    "site", "site/content", "site/content/public", "site/content/a/b/public", "site/templates",
    "link", "link/x/public", "", ".", "site/content/..", "site/a\u{D4E}/..",
    "site/a\u{D4E}/../content/x",
  ])
  func `an output that overlaps what the site is made from is refused`(_ output: String)
    async throws
  {
    try folder.write("# Home", to: "site/content/index.md")
    try folder.write("{{x}}", to: "site/templates/page.mustache")
    try folder.makeLink("link", to: "site/content")
    let before = try folder.files()
    await #expect(throws: PublishError.self) { try await publish(to: folder(output)) }
    #expect(try folder.files() == before)
    #expect(try folder.entries() == ["link", "site"])
  }

  @Test(arguments: ["", "/", "///"])
  func `a path that names no folder is refused`(_ output: String) async {
    await #expect(throws: PublishError.badOutput(output, .empty)) { try await publish(to: output) }
  }
}
