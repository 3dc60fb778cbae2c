import TestSupport
import Testing

@Suite(.temporaryFolder) struct SearchPageTests {
  @Test(arguments: ["/", "/kb/"])
  func `every page has a form and a script that search`(_ base: String) async throws {
    let site = try await BuiltSite(baseURL: "https://example.org" + base)
    let pages = site.markup.values.filter { page in page.tags.contains { $0.name == "main" } }
    let forms = pages.map { page in
      page.tags.filter { $0.attributes["role"] == "search" }.map { form in
        ["action", "method"].map { form.attributes[$0] }
      }
    }
    #expect(forms.allSatisfy { $0 == [[base + "search/", "get"]] })
    let scripts = pages.map { page in
      page.tags.filter { $0.name == "script" }.compactMap { $0.attributes["src"] }
    }
    // The search page names the engine once more, so that it needn't wait for a reader to turn to it.
    #expect(Set(scripts.map(\.count)) == [2, 3])
    let kinds = Set(scripts.joined()).map { $0.dropFirst(base.count + 7).prefix { $0 != "." } }
    #expect(kinds.sorted() == ["engine", "search", "search-page"])
    #expect(scripts.joined().allSatisfy { site.files[String($0.dropFirst(base.count))] != nil })
    #expect(pages.count > 5)
  }

  @Test func `the page isn't for search engines, and leads on without scripts`() async throws {
    let site = try await BuiltSite()
    let page = try site.page("search/index.html")
    #expect(page.contains(#"<meta name="robots" content="noindex">"#))
    #expect(page.contains("<noscript>"))
    let links = PageMarkup(Array(page.utf8)).values(of: "href").map(\.value)
    #expect(links.contains("/a-z/"))
    #expect(try !site.page("sitemap.xml").contains("/search/"))
  }
}
