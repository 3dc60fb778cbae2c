import Site
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct TagPagesTests {
  @Test(arguments: [
    ("Back pain", "back-pain"), ("back-pain", "back-pain"), ("  A / B  ", "a-b"),
    ("CAFÉ", "café"), ("Cafe\u{301}", "café"), ("日本", "日本"), ("!!", "other"), ("", "other"),
    ("../up", "up"), ("a%2fb", "a-2fb"), ("Grad 3½", "grad-3½"),
  ])
  func `a tag's address is made of its letters and digits`(_ tag: String, _ slug: String) {
    #expect(Array(tag.slug.unicodeScalars) == Array(slug.unicodeScalars))
  }

  @Test func `tags that differ by letter case or accents' encoding are one`() async throws {
    let site = SampleSite.archive.replacing(
      "tags: [calf]", with: "tags: [CALF, Cafe\u{301}]", in: "content/conditions/cramp.md"
    ).replacing("tags: [Calf, night]", with: "tags: [calf, CAFÉ]", in: "content/stretching/calf.md")
    let built = try await BuiltSite(site)
    #expect(built.outcome.result == .done)
    let tags = built.files.keys.filter { $0.hasPrefix("tags/") }.sorted()
    #expect(tags == ["tags/café/index.html", "tags/calf/index.html"].sorted())
    let page = try built.page("tags/calf/index.html")
    #expect(
      page.contains("href=\"/stretching/calf/\"") && page.contains("href=\"/conditions/cramp/\""))
    #expect(try built.page("conditions/cramp/index.html").contains("href=\"/tags/calf/\""))
  }
}
