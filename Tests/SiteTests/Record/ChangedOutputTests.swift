import Foundation
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct ChangedOutputTests {
  static let page = "public/stretching/calf/index.html"

  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var make: @Sendable (RecordedSite) throws -> Void

    init(_ name: String, _ make: @escaping @Sendable (RecordedSite) throws -> Void) {
      testDescription = name
      self.make = make
    }
  }

  static let changes = [
    Change("a page edited") { try $0.folder.write("<p>Take more.</p>", to: page) },
    Change("a page edited to the same size, with the time set back") { site in
      try site.keepingTime(of: page) {
        let text = try site.folder.read(page)
        try site.folder.write(text.replacing("Stand.", with: "Stoop."), to: page)
      }
    },
    Change("a page gone") { try $0.folder.remove(page) },
    Change("a page renamed") { try $0.folder.move(page, to: page + ".bak") },
    Change("a folder gone") { try $0.folder.remove("public/search") },
    Change("the manifest gone, and all else") { try $0.folder.remove("public") },
    Change("an older copy of the whole site") { site in
      try FileManager.default.copyItem(
        atPath: site.folder("public"), toPath: site.folder("copy"))
      try site.folder.remove("public")
      try site.folder.move("copy", to: "public")
    },
  ]

  @Test(arguments: changes)
  func `whatever changed in the output, it is put right`(_ change: Change) async throws {
    let site = try RecordedSite()
    #expect(try await site.built().result == .done)
    let files = try site.files()
    try change.make(site)
    let outcome = try await site.built()
    #expect(!outcome.isRepeated && outcome.result == .done)
    #expect(try site.files().filter { !$0.key.hasSuffix(".bak") } == files)
  }

  @Test func `what others put into the output stays, and is known from then on`() async throws {
    let site = try RecordedSite()
    #expect(try await site.built().result == .done)
    try site.folder.write("example.org", to: "public/CNAME")
    #expect(try await !site.built().isRepeated)
    #expect(try await site.built().isRepeated)
    #expect(try site.folder.read("public/CNAME") == "example.org")
  }

  @Test func `a page changed while the build compares it isn't remembered`() async throws {
    let site = try RecordedSite()
    let outcome = try await site.built()
    let record = try #require(site.recordFile.read())
    try await Task.sleep(for: .milliseconds(60))
    let last = try #require(
      await LastBuild(
        site.options, output: site.folder("public"), isStrict: false, site.publisher,
        site.records))
    let staging = try site.publisher.begin()
    for (path, bytes) in try site.files() where path != Manifest.name {
      try staging.write(OutputFile(try OutputPath(path), .bytes(bytes)))
    }
    try site.folder.write("<p>Take more.</p>", to: Self.page)
    let summary = try await staging.commit { _, state in
      await last.remember(outcome, state, in: staging)
    }
    #expect(summary.written == 0 && site.recordFile.read() == record)
  }

  @Test func `an output that may change once more without a sign isn't remembered`() async throws {
    let site = try RecordedSite()
    #expect(try await site.built().result == .done)
    // By the file system's clock this was written later than now.
    try site.folder.write("log", to: "public/log.txt")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 3600)],
      ofItemAtPath: site.folder("public/log.txt"))
    #expect(try await !site.built().isRepeated)
    #expect(try await !site.built().isRepeated)
  }
}
