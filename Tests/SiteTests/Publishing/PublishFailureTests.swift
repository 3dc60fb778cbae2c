import Foundation
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct PublishFailureTests {
  let site = TestSite()

  @Test(arguments: [
    (["a", "a"], "a"), (["a", "a/b"], "a"), (["a/b", "a"], "a"), (["a/b/c", "a/b"], "a/b"),
  ])
  func `two files that claim one path are an error, and the old site stays`(
    _ paths: [String], _ named: String
  ) async throws {
    try await site.publish(["index.html": "old"])
    let staging = try site.publisher.begin()
    try staging.write(OutputFile(OutputPath(paths[0]), .bytes([1])))
    let error = try #require(throws: PublishError.self) {
      try staging.write(OutputFile(OutputPath(paths[1]), .bytes([1])))
    }
    #expect(error.message.contains(site.folder("public/\(named)")))
    await #expect(throws: error) { try await staging.commit() }
    #expect(try site.published() == ["index.html": "old"])
    #expect(try site.folder.entries() == ["public"])
  }

  @Test func `a failure that its task swallowed still stops the commit`() async throws {
    try await site.publish(["index.html": "old"])
    let staging = try site.publisher.begin()
    try staging.write(OutputFile(OutputPath("index.html"), .bytes([1])))
    let missing = OutputFile(try OutputPath("b.jpg"), .copy(of: site.folder("missing")))
    try? staging.write(missing)
    await #expect(throws: PublishError.self) { try await staging.commit() }
    #expect(try site.published() == ["index.html": "old"])
  }

  @Test func `a name that the file system can't hold is an error with its own words`() async throws
  {
    try await site.publish(["index.html": "old"])
    let name = String(repeating: "x", count: 300)
    let error = await #expect(throws: PublishError.self) { try await site.publish([name: "x"]) }
    #expect(error?.message.contains("File name too long") == true)
    #expect(try site.published() == ["index.html": "old"])
    #expect(try site.folder.entries() == ["public"])
  }

  @Test func `a working folder that can't be made is an error that names it`() async throws {
    try await site.publish(["index.html": "old"])
    try site.folder.write("precious", to: ".public.remedy")
    let error = await #expect(throws: PublishError.self) {
      try await site.publish(["index.html": "new"])
    }
    #expect(error?.message.contains(".public.remedy") == true)
    #expect(try site.published() == ["index.html": "old"])
    #expect(try site.folder.read(".public.remedy") == "precious")
  }

  @Test(.enabled(if: TestMount.isAllowed, "only root may mount a small file system"))
  func `a full disk leaves the old site whole and nothing behind`() async throws {
    let mount = try TestMount(at: site.folder("small"), options: "size=256k")
    defer { mount.unmount() }
    let small = TestSite(folder: TemporaryFolder(path: site.folder("small")))
    let old = ["index.html": String(repeating: "o", count: 50_000), "a/index.html": "a"]
    try await small.publish(old)
    let error = await #expect(throws: PublishError.self) {
      try await small.publish(["index.html": String(repeating: "n", count: 500_000)])
    }
    #expect(error?.message.contains("public/index.html: No space left on device") == true)
    #expect(error?.fix == "free some space there; the old site is untouched")
    #expect(try small.published() == old)
    #expect(try small.folder.entries() == ["public"])
  }

  @Test(.enabled(if: TestMount.isAllowed, "only root may mount a file system read-only"))
  func `a read-only disk is an error that says so`() async throws {
    let mount = try TestMount(at: site.folder("fixed"), options: "size=256k")
    defer { mount.unmount() }
    let fixed = TestSite(folder: TemporaryFolder(path: site.folder("fixed")))
    try await fixed.publish(["index.html": "old"])
    try mount.remount("ro")
    let error = await #expect(throws: PublishError.self) {
      try await fixed.publish(["index.html": "new"])
    }
    #expect(error?.message.contains("Read-only file system") == true)
    #expect(try fixed.published() == ["index.html": "old"])
  }

  @Test(
    .enabled(if: TestMount.isAllowed, "only root may mount a file system"),
    arguments: ["public", "public/inner"])
  func `an output that is a mount point or holds one is refused`(_ path: String) async throws {
    try await site.publish(["index.html": "old"])
    let mount = try TestMount(at: site.folder(path), options: "size=64k")
    defer { mount.unmount() }
    try site.folder.write("precious", to: "\(path)/file")
    await #expect(throws: PublishError.badOutput(site.folder(path), .mountPoint)) {
      try await site.publish(["index.html": "new"])
    }
    #expect(try site.folder.read("\(path)/file") == "precious")
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `a folder that may not be written is an error that says so`() async throws {
    try await site.publish(["index.html": "old"])
    try site.folder.setPermissions(0o555, of: ".")
    let error = await #expect(throws: PublishError.self) {
      try await site.publish(["index.html": "new"])
    }
    try site.folder.setPermissions(0o755, of: ".")
    #expect(error?.message.contains("Permission denied") == true)
    #expect(try site.published() == ["index.html": "old"])
  }
}
