import Content
import Diagnostics
import Safety
import TestSupport
import Testing

@testable import Site

@Suite(.temporaryFolder) struct RulePagesTests {
  static let path = "safety/rules/index.html"
  static let rules = "content/safety/rules/every-article.yml"

  @Test func `a rule is shown with its reason, what satisfies it and what it rests on`()
    async throws
  {
    let page = try await BuiltSite().page(Self.path)
    #expect(page.contains("<h2 id=\"page:group-1\">Every article</h2>"))
    #expect(page.contains("<h3 id=\"heat-limit\">Say how long heat may stay on</h3>"))
    #expect(page.contains("Error: an article that breaks it can’t be published."))
    #expect(page.contains("Long heat burns."))
    #expect(page.contains("<a href=\"/safety/#heat-limit\">Keep it short</a>"))
    #expect(page.contains("<a href=\"/sources/#fda-heat\">Heating pads, FDA</a>"))
    #expect(page.contains("<pre><code>&gt; [!SAFETY] heat-limit</code></pre>"))
    #expect(!page.contains("Use heat for 15 minutes"))
  }

  @Test func `every rule of the site and every check of the text is there, under its name`()
    async throws
  {
    let site = try await ShippedSite.built()
    let page = try #require(site.markup[Self.path])
    let names = try ShippedSafetyTests.inputs().book.rules.map(\.id) + RuleNames.checks.keys
    #expect(names.filter { !page.ids.contains($0) } == [])
    #expect(page.tags.count { $0.name == "h3" } == names.count)
    #expect(page.tags.count { $0.name == "details" } == names.count)
    #expect(page.mistakes == [])
  }

  @Test func `the page of the shipped rules is light enough for a phone`() async throws {
    let page = try await ShippedSite.built().page(Self.path)
    #expect(page.utf8.count < 280_000)
  }

  @Test(arguments: ["https://example.org/", "https://example.org/kb/"])
  func `links heed where the site stands, and lead to what is there`(_ base: String) async throws {
    let site = try await BuiltSite(baseURL: base)
    let root = base.replacing("https://example.org", with: "")
    let markup = site.markup
    let page = try #require(markup[Self.path])
    let links = page.values(of: "href").map(\.value)
    let statements = links.filter { $0.hasPrefix("\(root)safety/#") }
    let sources = links.filter { $0.hasPrefix("\(root)sources/#") }
    #expect(Set(statements) == ["\(root)safety/#ask-first", "\(root)safety/#heat-limit"])
    #expect(Set(sources) == ["\(root)sources/#fda-heat", "\(root)sources/#nhs-cramps"])
    let anchors = try #require(markup["safety/index.html"]).ids
      .union(try #require(markup["sources/index.html"]).ids)
    let missing = (statements + sources).filter { link in
      !anchors.contains(String(link.drop { $0 != "#" }.dropFirst()))
    }
    #expect(missing == [])
    let own = links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(own.count > 20 && own.allSatisfy(page.ids.contains))
    #expect(try site.page("about/index.html").contains("href=\"\(root)safety/rules/\""))
    #expect(try site.page("safety/index.html").contains("\(root)safety/rules/#heat-limit\""))
    #expect(try site.page("sitemap.xml").contains("<loc>\(base)safety/rules/</loc>"))
  }

  @Test func `words of a rule are shown as they are, whatever they look like`() async throws {
    let site = try await BuiltSite(
      SampleSite.archive
        .replacing("Long heat burns.", with: "Use `<b>` & \"<i>\" or a ` alone.", in: Self.rules)
        .replacing(
          "[\"Warm up.\"]", with: "['</code><script>{==a < b==} {==']", in: Self.rules))
    #expect(site.outcome.result == .done)
    let page = try site.page(Self.path)
    #expect(page.contains("Use <code>&lt;b&gt;</code> &amp; &quot;&lt;i&gt;&quot; or a ` alone."))
    #expect(
      page.contains("&lt;/code&gt;&lt;script&gt;<mark>a &lt; b</mark> {==</code></pre>"))
    #expect(try #require(site.markup[Self.path]).mistakes == [])
  }

  @Test(arguments: [
    (
      severity: "warning", word: "Warning", accepts: "wording",
      says: "also by an article’s own words", not: "aren’t"
    ),
    (
      severity: "note", word: "Note", accepts: "statement", says: "own words aren’t accepted",
      not: "also by an"
    ),
  ])
  func `it says how much a rule matters, and whether an article's own words will do`(
    _ row: (severity: String, word: String, accepts: String, says: String, not: String)
  ) async throws {
    let site = try await BuiltSite(
      SampleSite.archive.replacing(
        "  severity: error\n  why: Long",
        with: """
            say: [{name: how long at most, slots: [[at most], ["# minutes"]]}]
            severity: \(row.severity)
            accepts: \(row.accepts)
            why: Long
          """, in: Self.rules))
    let page = try site.page(Self.path)
    let start = try #require(page.firstRange(of: "<h3 id=\"heat-limit\">"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</section>"))
    let rule = page[start.lowerBound..<end.lowerBound]
    #expect(rule.contains("\(row.word): its authors"))
    #expect(rule.contains(row.says) && !rule.contains(row.not))
    #expect(rule.contains("how long at most") == (row.accepts == "wording"))
  }

  @Test func `a statement called like the list of rules doesn't take its place`() async throws {
    let statement = """
      -- content/safety/statements/rules.md --
      ---
      title: Rules
      kind: do
      ---
      Some more words [@nhs-cramps].

      """
    let articles = (1...31).map { number in
      """
      -- content/stretching/more-\(number).md --
      ---
      title: More \(number)
      description: More.
      reviewed: 2026-02-01
      ---
      Text [@nhs-cramps].

      > [!SAFETY] ask-first, rules

      """
    }
    let site = try await BuiltSite(SampleSite.archive.adding(statement + articles.joined()))
    #expect(site.outcome.result == .done)
    #expect(try site.page(Self.path).contains("id=\"heat-limit\""))
    #expect(try site.page("safety/statements/rules/index.html").contains("More 1"))
  }
}
