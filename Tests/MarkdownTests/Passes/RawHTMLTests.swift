import Markdown
import Testing

@Suite struct RawHTMLTests {
  @Test(arguments: [
    ("a <b>c</b>", ["1:3-1:6 raw-html", "1:7-1:11 raw-html"]),
    ("<div>\nx\n</div>", ["1:1-3:7 raw-html"]),
    ("> <br>", ["1:3-1:7 raw-html"]),
    ("| <br> |\n|---|", ["1:3-1:7 raw-html"]),
    ("<!-- a --> <b>", ["1:1-1:15 raw-html"]),
    ("<!-- a -->", []), ("<!-- a\n\nb -->\n<!-- c -->", []), ("a <!-- b --> c", []),
    ("`<b>` \\<b> &lt;b>", []), ("1 < 2 > 1", []),
  ])
  func `raw HTML is a finding, a comment isn't`(_ source: String, _ expected: [String]) {
    #expect(findings(source) == expected)
  }

  @Test func `an article's HTML has neither`() {
    let body = HTMLRenderer.article(article("a <b>c <!-- d -->\n\n<div>\n\n<!-- e -->")) { $0 }
    #expect(body.html == "<p>a c </p>\n")
  }
}
