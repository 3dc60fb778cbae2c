import Site
import TestSupport
import Testing

@testable import struct Site.Folder
@testable import struct Site.RelativePath

@Suite(.temporaryFolder) struct CopiedFileTests {
  let site = TestSite()

  func publish(copyOf path: String, _ others: [String: String] = [:]) async throws {
    let copied = OutputFile(try OutputPath("img/photo.jpg"), .copy(of: site.folder(path)))
    _ = try await site.publisher.publish(try site.outputFiles(others) + [copied])
  }

  /// Around the size of the pieces that files are copied in.
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func `a file is copied whole, and left alone while it stays the same`(_ size: Int) async throws {
    let contents = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    try site.folder.write(contents, to: "photo.jpg")
    try await publish(copyOf: "photo.jpg")
    #expect(try site.folder.bytes("public/img/photo.jpg") == contents)

    try site.age("img/photo.jpg")
    let before = try site.identity(of: "img/photo.jpg")
    try await publish(copyOf: "photo.jpg", ["index.html": "swap"])
    #expect(try site.identity(of: "img/photo.jpg") == before)

    try site.folder.write(contents + [1], to: "photo.jpg")
    try await publish(copyOf: "photo.jpg")
    #expect(try site.folder.bytes("public/img/photo.jpg") == contents + [1])
  }

  @Test(arguments: ["missing.jpg", "folder"])
  func `what can't be copied is an error that names it`(_ name: String) async throws {
    try site.folder.write("x", to: "folder/x")
    try await site.publish(["index.html": "old"])
    let error = await #expect(throws: PublishError.self) { try await publish(copyOf: name) }
    #expect(error?.message.contains(site.folder(name)) == true)
    #expect(try site.published() == ["index.html": "old"])
  }

  @Test func `without hard links a copy keeps permissions and modification time`() throws {
    try site.folder.write("x", to: "public/page.html")
    try site.folder.setPermissions(0o640, of: "public/page.html")
    try site.age("page.html")
    let before = try site.identity(of: "page.html").modified
    try site.folder.write("", to: "other/keep")
    let old = try Folder(site.folder("public"), shownAs: "old")
    try old.copy(RelativePath("page.html"), into: Folder(site.folder("other"), shownAs: "new"))
    #expect(try site.folder.read("other/page.html") == "x")
    #expect(try site.folder.permissions(of: "other/page.html") == 0o640)
    #expect(try site.identity(of: "../other/page.html").modified == before)
  }
}
