import Content
import Diagnostics
import Markdown
import Testing

@Suite struct LinkIndexTests {
  /// A page at `path` that links to `links`, one a line from line 10 on, and shows `images`.
  private func page(
    _ path: String, _ links: [String] = [], images: [String] = [], aliases: [String] = [],
    anchors: IDSet? = ["how", "safety"], state: PublicationState = .published
  ) -> PageRecord {
    let path = ContentPath(path)
    var page = PageRecord(unreadable: ContentFile(path: path, file: "content/\(path)"))
    page.state = state
    page.anchors = anchors
    page.aliases = aliases.map {
      Located(SitePath(unchecked: $0), at: SourceRange(line: 5, column: 11, length: 3))
    }
    page.links = (links + images).enumerated().map { index, destination in
      ArticleLink(
        LinkTarget(destination, in: path), destination: destination,
        isImage: index >= links.count, at: SourceRange(line: 10 + index, column: 1, length: 9))
    }
    return page
  }

  private func asset(_ path: String) -> ContentFile {
    ContentFile(path: ContentPath(path), file: "content/\(path)")
  }

  private func index(with page: PageRecord, drafts: Bool = false) -> LinkIndex {
    LinkIndex(
      pages: [
        page, self.page("heat-therapy/packs.md"), self.page("heat-therapy/index.md"),
        self.page("stretching/calf.md", aliases: ["/old/calf/"]), self.page("index.md"),
        self.page("lifestyle/draft.md", state: .draft),
        self.page("lifestyle/later.md", state: .scheduled(day("2027-01-01"))),
        self.page("lifestyle/over.md", state: .expired(day("2026-01-01"))),
        self.page("lifestyle/back.md", state: .withdrawn("why")),
        self.page("lifestyle/unread.md", anchors: nil),
      ],
      assets: [asset("heat-therapy/pad.png"), asset("heat-therapy/leaflet.pdf")],
      generated: ["/", "/a-z/", "/heat-therapy/"].map(SitePath.init(unchecked:)), drafts: drafts)
  }

  @Test(arguments: [
    "packs.md", "packs.md#how", "../index.md", "/heat-therapy/", "../stretching/calf.md#safety",
    "/old/calf/", "/old/calf/#how", "/a-z/", "/a-z/#x", "#how", "leaflet.pdf", "leaflet.pdf#page=2",
    "packs/", "../lifestyle/unread.md#anything", "https://example.org/", "tel:911",
  ])
  func `a link to what is there is fine`(_ destination: String) {
    let page = page("heat-therapy/pads.md", [destination])
    #expect(index(with: page).check(page) == [])
  }

  static let brokenLinks: [(String, String, String)] = [
    ("pack.md", "broken-link: nothing in the site is at `pack.md`", "did you mean `packs.md`?"),
    (
      "calf.md", "broken-link: nothing in the site is at `calf.md`",
      "did you mean `../stretching/calf.md`?"
    ),
    (
      "../strething/calf.md", "broken-link: nothing in the site is at `../strething/calf.md`",
      "did you mean `../stretching/calf.md`?"
    ),
    (
      "/heat-therapy/packs", "broken-link: nothing in the site is at `/heat-therapy/packs`",
      "did you mean `/heat-therapy/packs/`?"
    ),
    (
      "/Heat-Therapy/packs/", "broken-link: nothing in the site is at `/Heat-Therapy/packs/`",
      "did you mean `/heat-therapy/packs/`?"
    ),
    (
      "leaflets.pdf", "broken-link: nothing in the site is at `leaflets.pdf`",
      "did you mean `leaflet.pdf`?"
    ),
    (
      "../nowhere/at-all.md", "broken-link: nothing in the site is at `../nowhere/at-all.md`",
      "check the path, or take it out"
    ),
    (
      "../../x.md", "broken-link: the link leads out of the content folder",
      "write a relative path to a file, or a full https:// address"
    ),
    (
      "packs.md#hows",
      "broken-anchor: no heading of content/heat-therapy/packs.md has the id `hows`",
      "did you mean `#how`?"
    ),
    (
      "#saftey", "broken-anchor: no heading of content/heat-therapy/pads.md has the id `saftey`",
      "did you mean `#safety`?"
    ),
    (
      "/old/calf/#x", "broken-anchor: no heading of content/stretching/calf.md has the id `x`",
      "name a heading: its words in lower case, joined by hyphens"
    ),
    (
      "../lifestyle/draft.md", "link-to-unpublished: content/lifestyle/draft.md is a draft",
      "publish it first, or take the link out"
    ),
    (
      "/lifestyle/later/",
      "link-to-unpublished: content/lifestyle/later.md isn't published before 2027-01-01",
      "publish it first, or take the link out"
    ),
    (
      "../lifestyle/over.md#how",
      "link-to-unpublished: content/lifestyle/over.md expired on 2026-01-01",
      "publish it first, or take the link out"
    ),
    (
      "../lifestyle/back.md", "link-to-withdrawn: content/lifestyle/back.md is withdrawn",
      "link to something else"
    ),
  ]

  @Test(arguments: [
    ("#caf\u{E9}", ["cafe\u{301}"], 1), ("#caf\u{E9}", ["caf\u{E9}"], 0),
    ("#caf%C3%A9", ["cafe\u{301}"], 1), ("#cafe%CC%81", ["cafe\u{301}"], 0),
  ])
  func `a fragment is an id's only byte for byte, as a browser compares them`(
    _ destination: String, _ ids: [String], _ count: Int
  ) {
    var anchors: IDSet = []
    for id in ids { anchors.insert(id) }
    let page = page("heat-therapy/pads.md", [destination], anchors: anchors)
    let findings = index(with: page).check(page)
    #expect(findings.map(\.rule) == Array(repeating: "broken-anchor", count: count))
  }

  @Test(arguments: brokenLinks)
  func `a broken link is reported with the nearest there is`(
    _ destination: String, _ expected: String, _ fix: String
  ) throws {
    let page = page("heat-therapy/pads.md", [destination])
    let findings = index(with: page).check(page)
    try #require(findings.count == 1)
    #expect("\(findings[0].rule): \(findings[0].message)" == expected)
    #expect(findings[0].fix == fix)
    #expect(findings[0].file == "content/heat-therapy/pads.md")
    #expect(findings[0].range == SourceRange(line: 10, column: 1, length: 9))
  }

  static let images: [(String, [String])] = [
    ("pad.png", []), ("pads.png", ["10:1 broken-image"]), ("packs.md", ["10:1 broken-image"]),
    ("leaflet.pdf", ["10:1 broken-image"]), ("../../x.png", ["10:1 broken-image"]),
    ("https://example.org/x.png", ["10:1 external-image"]),
  ]

  @Test(arguments: images)
  func `an image must be a file of the site`(_ source: String, _ expected: [String]) {
    let page = page("heat-therapy/pads.md", images: [source])
    #expect(index(with: page).check(page).summary == expected)
  }

  @Test func `related entries are checked as links are`() {
    var page = page("heat-therapy/pads.md")
    page.related = self.page("heat-therapy/pads.md", ["packs.md", "pack.md"]).links
    #expect(index(with: page).check(page).summary == ["11:1 broken-link"])
  }

  @Test func `with drafts shown, links to them are fine`() {
    let page = page("heat-therapy/pads.md", ["../lifestyle/draft.md", "../lifestyle/later.md"])
    #expect(index(with: page, drafts: true).check(page) == [])
  }

  @Test func `a draft may link to a draft`() {
    let page = page("heat-therapy/pads.md", ["../lifestyle/draft.md"], state: .draft)
    #expect(index(with: page).check(page) == [])
  }

  @Test func `backlinks name each page that links here once, in order`() {
    let index = LinkIndex(pages: [
      page("c.md", ["a.md", "a.md#how", "/old/"]), page("b.md", ["a.md", "c.md"]),
      page("a.md", ["a.md", "#how"], aliases: ["/old/"]), page("d.md", ["a.md"], state: .draft),
    ])
    #expect(index.backlinks[SitePath(unchecked: "/a/")]?.map(\.text) == ["/b/", "/c/"])
    #expect(index.backlinks[SitePath(unchecked: "/c/")]?.map(\.text) == ["/b/"])
    #expect(index.backlinks.count == 2)
  }

  @Test func `only files that a published page uses are listed`() {
    let index = LinkIndex(
      pages: [
        page("a.md", ["/x/leaflet.pdf#page=2"], images: ["pad.png"]),
        page("b.md", images: ["draft.png"], state: .draft),
      ],
      assets: ["pad.png", "draft.png", "unused.png", "x/leaflet.pdf"].map(asset))
    #expect(index.usedAssets.map(\.text) == ["pad.png", "x/leaflet.pdf"])
  }
}
