import Content
import Testing

/// Paths whose slashes Swift takes for a part of the character beside them.
@Suite struct SitePathTests {
  @Test(arguments: [
    ("/about/", "/kb/about/"), ("/\u{301}a/", "/kb/%CC%81a/"), ("/a\u{D4E}/", "/kb/a%E0%B5%8E/"),
    ("/\u{301}.png", "/kb/%CC%81.png"),
  ])
  func `a link keeps every byte of a path`(_ path: String, _ href: String) {
    #expect(SitePath(unchecked: path).href(basePath: "/kb/") == href)
  }

  @Test(arguments: [("/a\u{D4E}", "/a\u{D4E}/"), ("/A/", "/a/"), ("/", "/"), ("/a.png", "/a.png/")])
  func `a path and its folder are one`(_ path: String, _ folded: String) {
    #expect(Array(SitePath(unchecked: path).folded.utf8) == Array(folded.utf8))
  }

  @Test(arguments: [
    "/a//\u{301}b/", "/.\u{301}a/", "/a\u{D4E}//b/", "/a\u{D4E}/../b/", "//\u{301}a",
  ])
  func `a mark makes no alias of what is none`(_ alias: String) {
    #expect(SitePath(alias: alias) == nil)
  }

  @Test(arguments: [("/a\u{D4E}/", "/a\u{D4E}/"), ("/a\u{D4E}.html", "/a\u{D4E}.html")])
  func `a mark changes nothing about an alias`(_ alias: String, _ path: String) {
    #expect(SitePath(alias: alias)?.text == path)
  }
}
