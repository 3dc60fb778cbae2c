import Markdown
import Testing

@Suite struct URLTests {
  @Test(arguments: [
    "https://a.b", "HTTP://a.b", "mailto:a@b.c", "tel:+1-555", "a.md", "../a.md#b", "/a/", "#a", "",
    "a/b:c", "?a:b", "./a:b",
  ])
  func `a URL of an allowed scheme, or of none, is fine`(_ url: String) {
    #expect(findings("[a](<\(url)>)") == [])
    #expect(HTMLRenderer.article(article("[a](<\(url)>)")) { $0 }.html.contains("href=\"\(url)\""))
  }

  @Test(arguments: [
    "javascript:x", "JaVaScRiPt:x", "java&#x73;cript:x", "&#106;avascript:x", "java&#9;script:x",
    "java&Tab;script:x", " javascript:x", "&#1;javascript:x", "&#x1F;https://a", "data:text/html,x",
    "data:image/png,x", "vbscript:x", "file:///a", "ftp://a", "x:y", "//a.b", "/\\\\a.b",
    "\\\\\\\\a.b",
    "/&#9;/a.b", "&#10;//a.b", "http&#32;:x", "javascript&colon;x",
  ])
  func `any other URL is a finding and never shown`(_ url: String) {
    #expect(findings("[a](<\(url)>)").map { $0.split(separator: " ").last } == ["unsafe-url"])
    #expect(findings("![a](<\(url)>)").map { $0.split(separator: " ").last } == ["unsafe-url"])
    let body = HTMLRenderer.article(article("[a](<\(url)>) ![b](<\(url)>)")) { $0 }
    #expect(body.html == "<p><a href=\"\">a</a> <img src=\"\" alt=\"b\" /></p>\n")
  }

  @Test func `a URL that a rewrite made unsafe isn't shown either`() {
    let body = HTMLRenderer.article(article("[a](b)")) { _ in "//evil" }
    #expect(body.html == "<p><a href=\"\">a</a></p>\n")
  }
}
