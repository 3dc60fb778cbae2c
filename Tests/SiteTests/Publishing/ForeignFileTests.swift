import Foundation
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct ForeignFileTests {
  let site = TestSite()

  @Test func `an output with nothing but a .gitignore is taken, and the .gitignore kept`()
    async throws
  {
    try site.folder.write("*\n", to: "public/.gitignore")
    try await site.publish(["index.html": "1"])
    try await site.publish(["index.html": "2"])
    #expect(try site.published() == [".gitignore": "*\n", "index.html": "2"])
  }

  @Test(arguments: ["index.html", "CNAME", ".git/config", "deep/er/page.html"])
  func `a folder that isn't ours is refused and not touched`(_ path: String) async throws {
    try site.folder.write("precious", to: "public/\(path)")
    let error = await #expect(throws: PublishError.self) {
      try await site.publish(["new.html": "x"])
    }
    #expect(error == .notOurs(output: site.folder("public")))
    #expect(try site.published() == [path: "precious"])
    #expect(try site.folder.entries() == ["public"])
  }

  struct BadManifest: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var contents: String
    var isNewer = false
  }

  @Test(arguments: [
    BadManifest(testDescription: "empty", contents: ""),
    BadManifest(testDescription: "someone else's", contents: "hello\nindex.html\n"),
    BadManifest(testDescription: "newer", contents: "remedy-manifest 2\n", isNewer: true),
  ])
  func `a manifest that we can't read makes a folder not ours`(_ manifest: BadManifest) async throws
  {
    try site.folder.write(manifest.contents, to: "public/.remedy-manifest")
    try site.folder.write("precious", to: "public/index.html")
    let error = await #expect(throws: PublishError.self) { try await site.publish([:]) }
    let output = site.folder("public")
    #expect(error == (manifest.isNewer ? .newerManifest(output: output) : .notOurs(output: output)))
    #expect(try site.published() == ["index.html": "precious"])
  }

  @Test func `what others put into the output stays, links as links`() async throws {
    try await site.publish(["index.html": "1", "a/index.html": "a"])
    try site.folder.write("example.org", to: "public/CNAME")
    try site.folder.write("ref", to: "public/.git/refs/heads/main")
    try site.folder.write("mine", to: "public/a/notes.txt")
    try site.folder.makeFolder("public/empty/inner")
    try site.folder.makeLink("public/a/link", to: "../nowhere")
    try await site.publish(["index.html": "2"])
    #expect(
      try site.published() == [
        "index.html": "2", "CNAME": "example.org", ".git/refs/heads/main": "ref",
        "a/notes.txt": "mine", "a/link": "→ ../nowhere",
      ])
    #expect(site.folder.holds("public/empty/inner"))
  }

  @Test func `a foreign folder keeps its permissions`() async throws {
    try await site.publish(["index.html": "1"])
    try site.folder.write("x", to: "public/private/x")
    try site.folder.setPermissions(0o500, of: "public/private")
    try await site.publish(["index.html": "2"])
    #expect(try site.folder.permissions(of: "public/private") == 0o500)
    try site.folder.setPermissions(0o700, of: "public/private")
  }

  @Test(arguments: [
    ("CNAME", "CNAME", "CNAME"),
    ("a", "a/index.html", "a"),
    ("a/b", "a", "a"),
  ])
  func `a foreign file in the way is an error that names it`(
    _ foreign: String, _ ours: String, _ named: String
  ) async throws {
    try await site.publish(["index.html": "1"])
    try site.folder.write("precious", to: "public/\(foreign)")
    let error = await #expect(throws: PublishError.self) {
      try await site.publish(["index.html": "2", ours: "ours"])
    }
    #expect(error == .foreign(path: site.folder("public/\(named)")))
    #expect(try site.published() == ["index.html": "1", foreign: "precious"])
  }

  @Test func `a link in the output never leads a page out of it`() async throws {
    try site.folder.write("outside", to: "elsewhere/index.html")
    try await site.publish(["index.html": "1"])
    try site.folder.makeLink("public/about", to: "../elsewhere")
    await #expect(throws: PublishError.foreign(path: site.folder("public/about"))) {
      try await site.publish(["index.html": "1", "about/index.html": "outside"])
    }
    #expect(try site.folder.read("elsewhere/index.html") == "outside")
  }

  @Test func `a manifest that lists what isn't there or lies outside is survived`() async throws {
    try await site.publish(["index.html": "1", "stale.html": "s"])
    try site.folder.write("outside", to: "outside.txt")
    let manifest = try site.folder.read("public/.remedy-manifest")
    try site.folder.write(
      manifest + "../outside.txt\n/etc/passwd\nmissing/page.html\n\n./index.html\nindex.html/x\n",
      to: "public/.remedy-manifest")
    try await site.publish(["index.html": "2"])
    #expect(try site.published() == ["index.html": "2"])
    #expect(try site.folder.read("outside.txt") == "outside")
  }
}
