import Content
import Diagnostics
import Testing

@Suite struct DuplicateURLTests {
  private func page(_ path: String, aliases: [String] = []) -> PageRecord {
    let path = ContentPath(path)
    var page = PageRecord(unreadable: ContentFile(path: path, file: "content/\(path)"))
    page.aliases = aliases.map {
      Located(SitePath(unchecked: $0), at: SourceRange(line: 5, column: 11, length: 3))
    }
    return page
  }

  private func duplicates(
    _ pages: [PageRecord], assets: [String] = [], generated: [String] = []
  ) -> [String] {
    LinkIndex(
      pages: pages,
      assets: assets.map { ContentFile(path: ContentPath($0), file: "content/\($0)") },
      generated: generated.map(SitePath.init(unchecked:))
    ).duplicates.map { "\($0.file):\($0.range.lowerBound.line) \($0.message)" }
  }

  static let files: [([String], String?)] = [
    (
      ["x.md", "x/index.md"],
      "content/x/index.md:1 both content/x.md and content/x/index.md claim /x/"
    ),
    (["x.md", "x-y.md", "y/x.md"], nil),
    (["x/a.md", "X/A.md"], "content/x/a.md:1 both content/X/A.md and content/x/a.md claim /x/a/"),
    (
      ["caf\u{E9}.md", "cafe\u{301}.md"],
      "content/café.md:1 both content/café.md and content/café.md claim /café/"
    ),
    (
      ["CAF\u{C9}.md", "cafe\u{301}.md"],
      "content/café.md:1 both content/CAFÉ.md and content/café.md claim /café/"
    ),
    (
      ["heat-therapy.md", "heat-therapy/index.md"],
      "content/heat-therapy/index.md:1 both content/heat-therapy.md and content/heat-therapy/index.md claim /heat-therapy/"
    ),
  ]

  @Test(arguments: files)
  func `two files of one URL are reported, letter case ignored`(
    _ paths: [String], _ expected: String?
  ) {
    let found = duplicates(paths.map { page($0) })
    #expect(found == [expected].compactMap(\.self))
  }

  @Test func `an alias can't be the URL of a page or of another alias`() {
    let found = duplicates([
      page("a.md", aliases: ["/B/", "/old/"]), page("b.md", aliases: ["/old/", "/b/"]),
    ])
    #expect(
      found == [
        "content/a.md:5 both content/b.md and an alias in content/a.md claim /B/",
        "content/b.md:5 both an alias in content/a.md and an alias in content/b.md claim /old/",
        "content/b.md:5 both content/b.md and an alias in content/b.md claim /b/",
      ])
  }

  @Test func `an article can't stand where the build puts its own pages`() {
    let found = duplicates(
      [page("a-z.md"), page("tags/back.md"), page("safety.md"), page("stretching/2.md")],
      generated: ["/a-z/", "/stretching/2/"])
    #expect(
      found == [
        "content/a-z.md:1 both a page that the build makes and content/a-z.md claim /a-z/",
        "content/safety.md:1 /safety/ is below /safety/, where the build puts pages of its own",
        "content/stretching/2.md:1 both a page that the build makes and content/stretching/2.md "
          + "claim /stretching/2/",
        "content/tags/back.md:1 /tags/back/ is below /tags/, where the build puts pages of its own",
      ])
  }

  @Test func `home, area and conditions pages take the place of generated ones`() {
    let found = duplicates(
      [page("index.md"), page("heat-therapy/index.md"), page("conditions/index.md")],
      generated: ["/", "/heat-therapy/", "/conditions/"])
    #expect(found == [])
  }

  @Test func `files beside articles are told apart by more than case too`() {
    let found = duplicates([], assets: ["img/Pad.png", "img/pad.png"])
    #expect(
      found == [
        "content/img/pad.png:1 both content/img/Pad.png and content/img/pad.png claim /img/pad.png"
      ])
  }
}
