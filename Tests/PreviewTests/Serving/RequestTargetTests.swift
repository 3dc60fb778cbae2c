import Testing

@testable import Preview

@Suite struct RequestTargetTests {
  @Test(arguments: [
    ("/", "/"), ("/a/b%20c", "/a/b c"), ("/%C3%BCber/", "/über/"), ("/a?b=../c", "/a"),
    ("/a%2520", "/a%20"), ("/...", "/..."), ("http://localhost:80/x?y", "/x"),
    ("http://localhost", "/"), ("http://localhost?x", "/"),
  ])
  func `a path is decoded once`(_ target: String, _ path: String) {
    #expect(RequestTarget(target)?.path == path)
  }

  @Test(arguments: [
    "/..", "/../etc/passwd", "/a/../b", "/.", "/a/./b", "/%2e%2e/", "/%2E./", "/.%2e/x", "/a%2fb",
    "/a%2Fb", "/..%2f..%2fetc/passwd", "/a\\b", "/..\\..\\x", "/%5c..%5c", "/a%00", "/%00",
    "/a%0d%0ab", "/%7f", "/%", "/%2", "/%zz", "/%c0%ae%c0%ae/", "/%ff", "//etc/passwd", "/a//b",
    "//evil.example/", "*", "a", "", "/a#b", "/%e0%80%af", "/%u002e", "localhost:80",
    "file:///etc/passwd",
  ])
  func `a path that could lead astray is none`(_ target: String) {
    #expect(RequestTarget(target) == nil)
  }

  @Test(arguments: [
    ("/\u{483}a", "/\u{483}a", nil), ("/a/%CC%81b", "/a/\u{301}b", nil),
    ("/a?\u{301}b", "/a", "\u{301}b"), ("http://localhost/\u{301}?\u{301}", "/\u{301}", "\u{301}"),
    ("/a\u{D4E}/b\u{D4E}?c", "/a\u{D4E}/b\u{D4E}", "c"),
  ])
  func `a mark doesn't join what stands around a delimiter`(
    _ target: String, _ path: String, _ query: String?
  ) {
    #expect(RequestTarget(target)?.path == path)
    #expect(RequestTarget(target)?.query == query)
  }

  @Test(arguments: [
    "/a#\u{301}b", "/\u{D4E}#", "/%2f\u{301}", "/a\u{D4E}/..", "/../\u{301}", "/\u{301}/./\u{301}",
    "/a\\\u{301}", "//\u{301}", "http://localhost\u{301}/..", "\u{301}/",
  ])
  func `a mark hides nothing that could lead astray`(_ target: String) {
    #expect(RequestTarget(target) == nil)
  }

  @Test(arguments: [
    ("/?a=\u{301}1&page=2", "2"), ("/?a&\u{301}page=3&page=\u{301}", "\u{301}"),
    ("/?page\u{D4E}=1", nil),
  ])
  func `a mark doesn't join what stands around a delimiter of the query`(
    _ target: String, _ value: String?
  ) {
    #expect(RequestTarget(target)?.value(of: "page") == value)
  }

  @Test(arguments: [
    ("/?page=%2Fa%2F&state=1", "page", "/a/"), ("/?xpage=1&page=2", "page", "2"),
    ("/?page=", "page", ""),
  ])
  func `a query's value is decoded`(_ target: String, _ name: String, _ value: String) {
    #expect(RequestTarget(target)?.value(of: name) == value)
  }

  @Test(arguments: ["/", "/?state=1", "/?page=%zz"])
  func `a value that isn't there is nil`(_ target: String) {
    #expect(RequestTarget(target)?.value(of: "page") == nil)
  }
}
