import Content
import Foundation
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct ChangedInputTests {
  static let article = "site/content/stretching/calf.md"

  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var make: @Sendable (inout RecordedSite) throws -> Void

    init(_ name: String, _ make: @escaping @Sendable (inout RecordedSite) throws -> Void) {
      testDescription = name
      self.make = make
    }
  }

  static let changes = [
    Change("an edit of the same size") { try edit($0.folder) },
    Change("an edit of the same size, with the time set back") { site in
      let folder = site.folder
      try site.keepingTime(of: article) { try edit(folder) }
    },
    Change("an edit through another name of the file") { site in
      let text = try site.folder.read(article).replacing("Stand.", with: "Stoop.")
      try site.keepingTime(of: article) { [folder = site.folder] in
        try folder.write(text, to: "other-name.md")
      }
    },
    Change("another file of the same size in its place") { site in
      let text = try site.folder.read(article)
      try site.folder.write(text.replacing("Stand.", with: "Stoop."), to: "new.md")
      try site.folder.remove(article)
      try site.folder.move("new.md", to: article)
    },
    Change("the same text written again") { site in
      try site.folder.write(try site.folder.read(article), to: article)
    },
    Change("a new article") { site in
      let text = try site.folder.read(article)
      try site.folder.write(text, to: "site/content/stretching/new.md")
    },
    Change("an article gone") { try $0.folder.remove("site/content/about.md") },
    Change("an article renamed") {
      try $0.folder.move("site/content/about.md", to: "site/content/about-us.md")
    },
    Change("a folder renamed") {
      try $0.folder.move("site/content/notes", to: "site/content/other")
    },
    Change("a picture") { try append("1", to: "site/content/pad.png", $0) },
    Change("a rule") { try append("\n", to: "site/content/safety/rules/every-article.yml", $0) },
    Change("a statement") {
      try append("\nMore.\n", to: "site/content/safety/statements/ask-first.md", $0)
    },
    Change("a new vocabulary") {
      try $0.folder.write("substances: []\n", to: "site/content/safety/vocabulary.yml")
    },
    Change("the settings") {
      let file = "site/content/site.yml"
      try $0.folder.write(try $0.folder.read(file).replacing("A site", with: "A page"), to: file)
    },
    Change("a template") { try append("<!-- -->", to: "site/templates/article.mustache", $0) },
    Change("a style sheet") { try append(" ", to: "site/templates/assets/site.css", $0) },
    Change("a static file") { try $0.folder.write("new", to: "site/templates/static/new.txt") },
    Change("who may read an article") { try $0.folder.setPermissions(0o600, of: article) },
  ]

  static let otherWishes = [
    Change("another day") { $0.options.now = try #require(Day("2026-06-02")) },
    Change("drafts") { $0.options.includesDrafts = true },
    Change("warnings as errors") { $0.isStrict = true },
    Change("another address") { $0.options.baseURL = try BaseURL("https://example.org/kb/") },
    Change("another way to spell the site's folder") { $0.options.site += "/." },
    Change("another way to spell the output's folder") { $0.output = "site/../public" },
    Change("another program") { $0.program = "two" },
    Change("a build in any case") { $0.isIgnored = true },
  ]

  @Test(arguments: changes + otherWishes)
  func `whatever changed, the site is built`(_ change: Change) async throws {
    var site = try RecordedSite(
      SampleSite.archive.adding(
        """
        -- content/pad.png --
        picture
        -- content/notes/one.md --
        ---
        title: One
        description: A note.
        ---
        Words.
        """))
    try FileManager.default.linkItem(
      atPath: site.folder(Self.article), toPath: site.folder("other-name.md"))
    #expect(try await site.built().result == .done)
    try #require(try await site.built().isRepeated)
    try change.make(&site)
    let outcome = try await site.built()
    #expect(!outcome.isRepeated)
    let anew = try await site.builtAnew()
    #expect(outcome.findings == anew.outcome.findings && outcome.counts == anew.outcome.counts)
    #expect(outcome.result == anew.outcome.result)
    #expect(try outcome.result != .done || site.files() == anew.files)
  }

  @Test func `the number of tasks changes nothing`() async throws {
    var site = try RecordedSite()
    #expect(try await site.built().result == .done)
    site.options.jobs = 1
    #expect(try await site.built().isRepeated)
  }

  @Test func `each output has a record of its own`() async throws {
    var site = try RecordedSite()
    #expect(try await site.built().result == .done)
    site.output = "other"
    #expect(try await !site.built().isRepeated)
    #expect(try await site.built().isRepeated)
    site.output = "public"
    #expect(try await site.built().isRepeated)
  }

  private static func edit(_ folder: TemporaryFolder) throws {
    let text = try folder.read(article)
    try folder.write(text.replacing("Stand.", with: "Stoop."), to: article)
  }

  private static func append(_ text: String, to path: String, _ site: RecordedSite) throws {
    try site.folder.write(try site.folder.read(path) + text, to: path)
  }
}
