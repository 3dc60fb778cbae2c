import Content
import Foundation
import TestSupport
import Testing

@testable import Site

/// A file's time says nothing of a change that comes in the same tick of the clock.
@Suite(.temporaryFolder) struct UnsettledInputTests {
  @Test(arguments: [
    (FileTime(seconds: 100, nanoseconds: 1), FileTime(seconds: 100, nanoseconds: 50_000_001)),
    (
      FileTime(seconds: 100, nanoseconds: 999_000_000),
      FileTime(seconds: 101, nanoseconds: 49_000_000)
    ),
    // Whole seconds come from a file system that rounds down to one.
    (FileTime(seconds: 100, nanoseconds: 0), FileTime(seconds: 102, nanoseconds: 0)),
  ])
  func `a change shows only after the clock that dates it has ticked`(
    _ time: FileTime, _ settled: FileTime
  ) throws {
    try TemporaryFolder.current.write("", to: "file")
    var status = try Descriptor(folder: TemporaryFolder.current.path)
      .status(of: RelativePath("file"))
    status.modified = FileTime(seconds: 7, nanoseconds: 7)
    status.changed = time
    var signature = TreeSignature()
    signature.add([], status)
    #expect(signature.settled == settled && signature.newest == time)
  }

  @Test func `a site with a file that is newer than the build isn't remembered`() async throws {
    let site = try RecordedSite()
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 3600)],
      ofItemAtPath: site.folder("site/content/about.md"))
    #expect(try await site.built().result == .done)
    #expect(site.recordFile.read() == nil)
    #expect(try await !site.built().isRepeated)
  }

  @Test func `a file changed while it is read isn't taken for the one before`() async throws {
    let site = try RecordedSite()
    let article = ChangedInputTests.article
    try await Task.sleep(for: .milliseconds(60))
    let last = try #require(
      await LastBuild(
        site.options, output: site.folder("public"), isStrict: false, site.publisher,
        site.records))
    let text = try site.folder.read(article)
    try site.keepingTime(of: article) {
      try site.folder.write(text.replacing("Stand.", with: "Stoop."), to: article)
    }
    #expect(await site.build.run(last, PhaseTimes()).result == .done)
    #expect(try await !site.built().isRepeated)
    #expect(try await site.files() == site.builtAnew().files)
  }

  @Test(arguments: ["content/link.md", "content/notes", "templates/static/link.txt"])
  func `a site with a link in it is built each time`(_ link: String) async throws {
    let site = try RecordedSite()
    try site.folder.makeFolder("site/templates/static")
    try site.folder.makeFolder("site/elsewhere")
    try site.folder.write("---\ntitle: A\ndescription: B.\n---\nC.\n", to: "site/elsewhere/a.md")
    let target = link.hasSuffix("notes") ? "elsewhere" : "elsewhere/a.md"
    try site.folder.makeLink("site/" + link, to: site.folder.real("site/" + target))
    #expect(try await site.built().failure == nil)
    #expect(try await !site.built().isRepeated)
  }

  @Test(arguments: ["content", "templates"])
  func `a site whose folder is a link is built each time`(_ name: String) async throws {
    let site = try RecordedSite()
    try site.folder.move("site/" + name, to: "site/kept")
    try site.folder.makeLink("site/" + name, to: "kept")
    #expect(try await site.built().failure == nil)
    #expect(try await !site.built().isRepeated)
  }
}
