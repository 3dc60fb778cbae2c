import Content
import Diagnostics
import Testing

@Suite struct ContentFolderTests {
  /// Each finding as `file: rule`, with the file's path below the site folder.
  private func summary(_ folder: ContentFolder, in site: borrowing TemporarySite) -> [String] {
    let start = site.path.count + 1
    return folder.findings.sorted().map { "\($0.file.dropFirst(start)): \($0.rule)" }
  }

  @Test func `articles and assets are told apart and sorted`() throws {
    let site = try TemporarySite([
      "content/site.yml": "", "content/sources.yml": "", "content/synonyms.yml": "",
      "content/index.md": "", "content/stretching/calf.md": "", "content/heat-therapy/pads.md": "",
      "content/heat-therapy/pad.PNG": "", "content/heat-therapy/b.svg": "",
      "content/safety/rules/core.yml": "", "content/safety/statements/a.md": "",
      "content/.DS_Store": "", "content/.git/x.md": "", "content/.\u{301}x.md": "",
      "content/about/safety/x.md": "",
    ])
    let folder = try ContentFolder.scan(site: site.path)
    #expect(
      folder.articles.map(\.path.text) == [
        "about/safety/x.md", "heat-therapy/pads.md", "index.md", "stretching/calf.md",
      ])
    #expect(folder.assets.map(\.path.text) == ["heat-therapy/b.svg", "heat-therapy/pad.PNG"])
    #expect(folder.articles.map(\.file).last == site.path + "/content/stretching/calf.md")
    #expect(summary(folder, in: site) == [])
  }

  @Test(arguments: [
    ("Pads.md", "rename it to pads.md"), ("heat pads.md", "rename it to heat-pads.md"),
    ("heat_pads.md", "rename it to heat-pads.md"), ("-pads.md", "rename it to pads.md"),
    ("pads!.md", "rename it to pads.md"), ("pads.v2.md", "rename it to pads-v2.md"),
    ("%2e.md", "rename it to 2e.md"), ("Überwärmung.md", "rename it to überwärmung.md"),
    ("!.md", "use lower-case letters, digits and `-`"),
    ("My Folder/x.md", "rename it to my-folder"), ("\u{301}pads.md", "rename it to pads.md"),
    ("\u{93F}.md", "use lower-case letters, digits and `-`"),
    ("-\u{301}pads.md", "rename it to pads.md"),
  ])
  func `a name that can't be part of a URL is refused`(_ name: String, _ fix: String) throws {
    let site = try TemporarySite(["content/\(name)": ""])
    let findings = try ContentFolder.scan(site: site.path).findings
    #expect(findings.map(\.rule) == ["bad-slug"])
    #expect(findings.first?.fix == fix)
  }

  @Test(arguments: ["überwärmung.md", "u\u{308}ber.md", "腰痛.md", "दर्द.md", "ألم.md", "a-1.md"])
  func `names may use any script`(_ name: String) throws {
    let site = try TemporarySite(["content/\(name)": ""])
    #expect(try ContentFolder.scan(site: site.path).findings == [])
  }

  @Test func `a mark at the end of a folder's name hides no file in it`() throws {
    let site = try TemporarySite(["content/a\u{D4E}/b.md": "", "content/a\u{D4E}/\u{301}.png": ""])
    let folder = try ContentFolder.scan(site: site.path)
    #expect(folder.findings == [])
    #expect(folder.articles.map(\.path.url.text) == ["/a\u{D4E}/b/"])
    #expect(folder.assets.map { Array($0.path.name.utf8) } == [Array("\u{301}.png".utf8)])
  }

  @Test(arguments: ["notes.txt", "page.markdown", "x.md~", "Makefile", "script.js"])
  func `a file of another kind is a warning`(_ name: String) throws {
    let site = try TemporarySite(["content/\(name)": ""])
    let folder = try ContentFolder.scan(site: site.path)
    #expect(folder.findings.map(\.rule) == ["unknown-file"])
    #expect(folder.findings.map(\.severity) == [.warning])
    #expect(folder.articles == [] && folder.assets == [])
  }

  @Test func `links may stay within the site, and never lead out of it`() throws {
    let outside = try TemporarySite(["content/secret.md": "", "content/folder/secret.md": ""])
    let site = try TemporarySite(["content/a.md": "", "shared/inside.md": ""])
    try site.link("content/b.md", to: "a.md")
    try site.link("content/c.md", to: "../shared/inside.md")
    try site.link("content/d", to: "../shared")
    try site.link("content/e.md", to: outside.path + "/content/secret.md")
    try site.link("content/f", to: outside.path + "/content/folder")
    try site.link("content/g.md", to: "/etc/passwd")
    try site.link("content/h.md", to: "nowhere.md")
    let folder = try ContentFolder.scan(site: site.path)
    #expect(folder.articles.map(\.path.text) == ["a.md", "b.md", "c.md", "d/inside.md"])
    #expect(
      summary(folder, in: site) == [
        "content/e.md: outside-site", "content/f: outside-site", "content/g.md: outside-site",
        "content/h.md: unreadable",
      ])
  }

  @Test func `a folder beside the site with a longer name is outside`() throws {
    let site = try TemporarySite(["site/content/a.md": "", "site-2/secret.md": ""])
    try site.link("site/content/b.md", to: "../../site-2/secret.md")
    let folder = try ContentFolder.scan(site: site.path + "/site")
    #expect(folder.articles.map(\.path.text) == ["a.md"])
    #expect(summary(folder, in: site) == ["site/content/b.md: outside-site"])
  }

  @Test func `the content folder itself can't be a link out of the site`() throws {
    let outside = try TemporarySite(["content/secret.md": ""])
    let site = try TemporarySite(["other/x.md": ""])
    try site.link("other/content", to: outside.path + "/content")
    let folder = try ContentFolder.scan(site: site.path + "/other")
    #expect(folder.articles == [])
    #expect(summary(folder, in: site) == ["other/content: outside-site"])
  }

  @Test func `circles of links come to an end`() throws {
    let site = try TemporarySite(["content/a/x.md": "", "content/b/y.md": ""])
    try site.link("content/a/up", to: "..")
    try site.link("content/a/b", to: "../b")
    try site.link("content/b/a", to: "../a")
    try site.link("content/self", to: "self")
    let folder = try ContentFolder.scan(site: site.path)
    #expect(folder.articles.map(\.path.text).contains("a/x.md"))
    #expect(folder.articles.count < 20)
    #expect(folder.findings.contains { $0.rule == "repeated-folder" })
    #expect(folder.findings.contains { $0.file.hasSuffix("content/self") })
  }

  @Test func `a pipe is reported and never opened`() throws {
    let site = try TemporarySite(["content/a.md": ""])
    try site.makePipe("content/pipe.md")
    let folder = try ContentFolder.scan(site: site.path)
    #expect(folder.articles.map(\.path.text) == ["a.md"])
    #expect(summary(folder, in: site) == ["content/pipe.md: unreadable"])
  }

  @Test func `a site without a content folder can't be scanned`() throws {
    let site = try TemporarySite()
    let error = #expect(throws: FileError.self) {
      try ContentFolder.scan(site: site.path + "/nowhere")
    }
    #expect(error?.path == site.path + "/nowhere/content")
    #expect(error?.reason == "it isn't there")
  }
}
