import Content
import Testing

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org", "/"),
    ("https://example.org/", "https://example.org", "/"),
    ("https://Example.org/kb", "https://example.org", "/kb/"),
    ("HTTPS://example.org/a/b/", "https://example.org", "/a/b/"),
    ("http://localhost:8080/kb/", "http://localhost:8080", "/kb/"),
    ("http://127.0.0.1:8080", "http://127.0.0.1:8080", "/"),
  ])
  func `a base URL is an origin and a path`(
    _ text: String, _ origin: String, _ path: String
  ) throws {
    let url = try BaseURL(text)
    #expect(url.origin == origin)
    #expect(url.path == path)
    #expect(url.description == origin + path)
    #expect(url.absolute(SitePath(unchecked: "/a-z/")) == origin + path + "a-z/")
  }

  @Test(arguments: [
    ("example.org", "a base URL must start with https:// or http://"),
    ("ftp://example.org", "a base URL must start with https:// or http://"),
    ("", "a base URL must start with https:// or http://"),
    ("https://", "`` is no host name"),
    ("https:///kb/", "`` is no host name"),
    ("https://a b/", "`a b` is no host name"),
    ("https://me:secret@example.org/", "`me:secret@example.org` is no host name"),
    ("https://example.org:99999/", "`example.org:99999` is no host name"),
    ("https://example.org?x=1", "`example.org?x=1` is no host name"),
    ("https://example.org/kb/?x=1", "the path of a base URL can't be `/kb/?x=1`"),
    ("https://example.org/kb#x", "the path of a base URL can't be `/kb#x`"),
    ("https://example.org/../x/", "the path of a base URL can't be `/../x/`"),
    ("https://example.org/a b/", "the path of a base URL can't be `/a b/`"),
  ])
  func `anything else says what is wrong`(_ text: String, _ message: String) {
    let mistake = #expect(throws: BaseURL.Mistake.self) { try BaseURL(text) }
    #expect(mistake?.message == message)
  }
}
