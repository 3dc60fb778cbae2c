import Content
import Testing

@Suite struct ArticleKindTests {
  @Test(arguments: [
    ("index.md", "/", ArticleKind.home),
    ("about.md", "/about/", .page),
    ("help/about.md", "/help/about/", .page),
    ("help/index.md", "/help/", .page),
    ("heat-therapy/index.md", "/heat-therapy/", .area(.heatTherapy)),
    ("heat-therapy.md", "/heat-therapy/", .area(.heatTherapy)),
    ("heat-therapy/pads.md", "/heat-therapy/pads/", .remedy(.heatTherapy)),
    ("heat-therapy/pads/index.md", "/heat-therapy/pads/", .remedy(.heatTherapy)),
    ("heat-therapy/pads/gel.md", "/heat-therapy/pads/gel/", .remedy(.heatTherapy)),
    ("conditions/index.md", "/conditions/", .conditions),
    ("conditions.md", "/conditions/", .conditions),
    ("conditions/cramp.md", "/conditions/cramp/", .condition),
    ("pages/heat-therapy/pads.md", "/pages/heat-therapy/pads/", .page),
  ])
  func `the folder decides on URL and kind`(_ path: String, _ url: String, _ kind: ArticleKind) {
    #expect(ContentPath(path).url.text == url)
    #expect(ArticleKind(url: ContentPath(path).url) == kind)
    #expect(ArticleKind.Name.allCases.contains(kind.name))
  }

  @Test func `a path is the same however its accents are encoded`() {
    let path = ContentPath("conditions/cafe\u{301}.md")
    #expect(path.text.unicodeScalars.elementsEqual("conditions/caf\u{E9}.md".unicodeScalars))
  }
}
