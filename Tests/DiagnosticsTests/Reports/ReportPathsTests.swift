import Diagnostics
import Testing

@Suite struct ReportPathsTests {
  @Test(arguments: [
    ("content/a.md", "content/a.md", "content/a.md"),
    ("./content//x/../a.md", "content/a.md", "content/a.md"),
    ("/home/me/content/a.md", "content/a.md", "content/a.md"),
    ("../other/a.md", "/home/other/a.md", "file:///home/other/a.md"),
    ("/home/menu/a.md", "/home/menu/a.md", "file:///home/menu/a.md"),
    ("\u{301}a.md", "\u{301}a.md", "%CC%81a.md"),
    ("a\u{D4E}/../\u{301}b.md", "\u{301}b.md", "%CC%81b.md"),
    ("/home/me/a\u{D4E}/b.md", "a\u{D4E}/b.md", "a%E0%B5%8E/b.md"),
    ("a b%/ü:?#.md", "a b%/ü:?#.md", "a%20b%25/%C3%BC%3A%3F%23.md"),
  ])
  func `a file is named from where the user stands`(
    _ file: String, _ path: String, _ uri: String
  ) {
    #expect(ReportPaths(here: "/home/me").path(file) == path)
    #expect(ReportPaths(here: "/home/me/").uri(file) == uri)
  }

  @Test func `a mark at the end of the folder's name takes nothing from a file's`() {
    #expect(ReportPaths(here: "/home/a\u{D4E}").path("content/b.md") == "content/b.md")
  }

  @Test func `everything lies below the root`() {
    #expect(ReportPaths(here: "/").path("/a/b.md") == "a/b.md")
  }
}
