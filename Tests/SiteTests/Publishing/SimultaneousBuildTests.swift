import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct SimultaneousBuildTests {
  let site = TestSite()

  @Test func `a second build of one output is refused while the first runs`() async throws {
    let first = try site.publisher.begin()
    #expect(throws: PublishError.busy(output: site.folder("public"))) {
      try site.publisher.begin()
    }
    _ = try await first.commit()
  }

  @Test func `the next build may begin once the first is committed`() async throws {
    let first = try site.publisher.begin()
    _ = try await first.commit()
    try await site.publish(["index.html": "2"])
    #expect(try site.published() == ["index.html": "2"])
    await #expect(throws: PublishError.finished) { try await first.commit() }
  }

  @Test func `the next build may begin once the first is given up`() async throws {
    try site.publisher.begin().write(OutputFile(OutputPath("a.html"), .bytes([1])))
    try await site.publish(["index.html": "2"])
    #expect(try site.published() == ["index.html": "2"])
  }

  @Test func `builds of two outputs don't disturb each other`() async throws {
    let first = try site.publisher.begin()
    let other = Publisher(output: site.folder("other"), keepingClearOf: [], jobs: 1)
    _ = try await other.publish(try site.outputFiles(["index.html": "other"]))
    _ = try await first.commit()
    #expect(site.folder.holds("other/index.html"))
  }

  @Test func `files are added from many tasks at once`() async throws {
    let files = try site.outputFiles(
      Dictionary(uniqueKeysWithValues: (0..<500).map { ("a/\($0 % 7)/\($0).html", "\($0)") }))
    let staging = try site.publisher.begin()
    try await withThrowingTaskGroup { group in
      for file in files { group.addTask { try staging.write(file) } }
      try await group.waitForAll()
    }
    #expect(try await staging.commit().written == 500)
    #expect(try site.published().count == 500)
  }

  @Test func `an output that was replaced during the build isn't touched`() async throws {
    try await site.publish(["index.html": "1"])
    let staging = try site.publisher.begin()
    try staging.write(OutputFile(OutputPath("index.html"), .bytes([1])))
    try site.folder.move("public", to: "kept")
    try site.folder.write("precious", to: "public/index.html")
    await #expect(throws: PublishError.badOutput(site.folder("public"), .replaced)) {
      try await staging.commit()
    }
    #expect(try site.published() == ["index.html": "precious"])
  }
}
