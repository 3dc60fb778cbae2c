import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct InterruptedBuildTests {
  let site = TestSite()

  @Test func `what a killed build had written is thrown away`() async throws {
    try await site.publish(["index.html": "1"])
    try site.folder.write("", to: ".public.remedy/lock")
    try site.folder.write("half a site", to: ".public.remedy/new/index.html")
    try site.folder.write("half a site", to: ".public.remedy/new/a/other.html")
    try await site.publish(["index.html": "2"])
    #expect(try site.published() == ["index.html": "2"])
    #expect(try site.folder.entries() == ["public"])
  }

  @Test func `a site that a killed build had moved away is brought back`() async throws {
    try await site.publish(["index.html": "1", "same.html": "s"])
    try site.folder.makeFolder(".public.remedy")
    try site.folder.move("public", to: ".public.remedy/old")
    try site.folder.write("whole site", to: ".public.remedy/new/index.html")
    try site.publisher.begin().cancel()
    #expect(try site.published() == ["index.html": "1", "same.html": "s"])
    #expect(try site.folder.entries() == ["public"])
  }

  @Test func `an old site that a killed build didn't get to remove goes`() async throws {
    try await site.publish(["index.html": "1"])
    try site.folder.write("old", to: ".public.remedy/old/index.html")
    try await site.publish(["index.html": "2"])
    #expect(try site.published() == ["index.html": "2"])
    #expect(try site.folder.entries() == ["public"])
  }

  @Test func `an old site isn't removed while something else has its place`() async throws {
    try site.folder.write("old", to: ".public.remedy/old/index.html")
    try site.folder.write("*", to: "public/.gitignore")
    let error = await #expect(throws: PublishError.self) {
      try await site.publish(["index.html": "2"])
    }
    #expect(
      error
        == .interrupted(
          output: site.folder("public"), oldSite: site.folder.real(".public.remedy/old")))
    #expect(try site.folder.read(".public.remedy/old/index.html") == "old")
    #expect(try site.published() == [".gitignore": "*"])
  }

  @Test func `what isn't ours in the working folder is left alone`() async throws {
    try site.folder.write("precious", to: ".public.remedy/notes.txt")
    try await site.publish(["index.html": "1"])
    #expect(try site.folder.read(".public.remedy/notes.txt") == "precious")
  }
}
