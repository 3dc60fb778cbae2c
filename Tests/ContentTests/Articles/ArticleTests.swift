import Content
import Diagnostics
import Markdown
import Testing

@Suite struct ArticleTests {
  static let path = "heat-therapy/pads.md"

  @Test func `an article knows what it is and leads to`() throws {
    var findings = FileFindings(file: Self.path)
    let body = """
      Warmth helps [@nhs-leg-cramps]. See [stretches](../stretching/calf.md#how).

      ## How to use it
      ![A pad](pad.png)
      """
    let text = Article.text(body, extra: "sources: [fda-heating-pads]")
    let article = try #require(try Article.stub(text, at: Self.path, findings: &findings))
    #expect(findings.summary == [])
    #expect(article.kind == .remedy(.heatTherapy))
    #expect(article.url.text == "/heat-therapy/pads/")
    #expect(article.sourceKeys == ["nhs-leg-cramps", "fda-heating-pads"])
    #expect(
      article.links.map(\.target) == [
        .article(ContentPath("stretching/calf.md"), fragment: "how"),
        .asset(ContentPath("heat-therapy/pad.png")),
      ])
    #expect(article.state == .published)
    #expect(PageRecord(article, file: Self.path).anchors == ["how-to-use-it"])
  }

  @Test(arguments: [
    ("Text [@nhs-leg-cramp].", "tags: []", "7:8 unknown-source", "did you mean `nhs-leg-cramps`?"),
    (
      "Text [@somewhere-else].", "tags: []", "7:8 unknown-source",
      "add `somewhere-else` to sources.yml"
    ),
    (
      "Text.", "sources: [fda-heating-pad]", "5:11 unknown-source",
      "did you mean `fda-heating-pads`?"
    ),
    (
      "Text.", "tags: []", "2:8 no-source",
      "cite one in the text (`[@key]`) or list it in `sources`"
    ),
    (
      "![](pad.png)", "sources: [fda-heating-pads]", "7:1 missing-alt",
      "say between the brackets what it shows: `![…](…)`"
    ),
    (
      "![\u{200B}&shy;](pad.png)", "sources: [fda-heating-pads]", "7:1 missing-alt",
      "say between the brackets what it shows: `![…](…)`"
    ),
    (
      "Text [@nhs-leg-cramps].", "related: [/stretching/calf/]", "5:11 bad-value",
      "write an article's relative path, such as ../stretching/calf-stretch.md"
    ),
    (
      "Text [@nhs-leg-cramps].", "related: [pads.md]", "5:11 bad-value", "delete the entry"
    ),
  ])
  func `what one file can show wrong is reported`(
    _ body: String, _ extra: String, _ expected: String, _ fix: String
  ) throws {
    var findings = FileFindings(file: Self.path)
    _ = try Article.stub(Article.text(body, extra: extra), at: Self.path, findings: &findings)
    #expect(findings.summary == [expected])
    #expect(findings.all.first?.fix == fix)
  }

  @Test func `front matter that can't be read doesn't hide the mistakes in the text`() throws {
    var findings = FileFindings(file: Self.path)
    let text = "---\ntitle: a: b\n---\nText [@nowhere] ![](pad.png)\n"
    let article = try Article.stub(text, at: Self.path, findings: &findings)
    #expect(findings.summary == ["2:9 bad-yaml", "4:8 unknown-source", "4:17 missing-alt"])
    #expect(article?.links.count == 1)
  }

  @Test(arguments: [
    ("tags: []", Disclosure(funding: "A charity")),
    ("funding: none", Disclosure(funding: "none")),
    ("conflicts: none", Disclosure(funding: "A charity", conflicts: "none")),
  ])
  func `what an article doesn't disclose is as the site states it`(
    _ extra: String, _ expected: Disclosure
  ) throws {
    var findings = FileFindings(file: Self.path)
    var site = try SiteConfiguration.stub()
    site.disclosure = Disclosure(funding: "A charity")
    let article = Article.load(
      text: Article.text(extra: extra), path: ContentPath(Self.path), configuration: site,
      sources: .stub, now: today, findings: &findings)
    #expect(article?.frontMatter.disclosure == expected)
  }

  @Test func `a page that gives no advice needs no source`() throws {
    var findings = FileFindings(file: "about.md")
    _ = try Article.stub(
      "---\ntitle: a\ndescription: b\n---\nText.", at: "about.md", findings: &findings)
    #expect(findings.summary == [])
  }
}
