import Site
import Testing

@Suite struct OutputPathTests {
  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../x", "a/../b", "a/..", ".", "./a", "a/./b", "a//b", "a/",
    "a\0b", "a\nb", "a\u{7F}", ".remedy-manifest",
  ])
  func `a path that could leave the output or break the manifest is refused`(_ path: String) {
    #expect(throws: PublishError.invalidPath(path)) { try OutputPath(path) }
  }

  @Test(arguments: [
    "index.html", "a/b/index.html", ".well-known/security.txt", "...", "a..b", "дом/страница.html",
    "a b.html", "sub/.remedy-manifest",
  ])
  func `any other path is taken as it is`(_ path: String) throws {
    #expect(try OutputPath(path).description == path)
  }

  @Test func `paths stand in the order of their bytes`() throws {
    let paths = try ["é", "z", "a/b", "a", "a-b"].map { try OutputPath($0) }
    #expect(paths.sorted().map(\.description) == ["a", "a-b", "a/b", "z", "é"])
  }
}
