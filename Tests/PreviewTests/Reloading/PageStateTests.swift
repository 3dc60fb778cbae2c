import Testing

@testable import Preview

@Suite struct PageStateTests {
  private static func page(_ sheet: String = "a.css", _ text: String = "text") -> [UInt8] {
    Array(
      "<html><head><link rel=\"stylesheet\" href=\"\(sheet)\"></head><body>\(text)</body></html>"
        .utf8)
  }

  static let old = PageState(page: page(), panel: "").text

  @Test(arguments: [
    (page(), "", nil), (page("a.css", "other"), "", PageChange.reload),
    (page("b.css"), "", .patch(styles: true, panel: false)),
    (page(), "<p>", .patch(styles: false, panel: true)),
    (page("b.css"), "<p>", .patch(styles: true, panel: true)),
    (page("b.css", "other"), "<p>", .reload),
  ])
  func `a page is loaded again only if it says something else`(
    _ page: [UInt8], _ panel: String, _ change: PageChange?
  ) {
    #expect(PageState(page: page, panel: panel).change(from: Self.old) == change)
  }

  @Test(arguments: ["", "x", "0.0.0", "..", "0000000000000000.0.0.0"])
  func `a page of another server is loaded again`(_ text: String) {
    #expect(PageState(page: Self.page(), panel: "").change(from: text) == .reload)
  }

  @Test(arguments: [
    ("<link rel=\"stylesheet\" href=\"/a.css\">", ["/a.css"]),
    (
      "<link href=\"/a.css\" rel=\"stylesheet\"><link rel=\"stylesheet\" href=\"/b.css\">",
      ["/a.css", "/b.css"]
    ),
    ("<link rel=\"icon\" href=\"/a.css\">", []), ("<link rel=\"stylesheet\" href=\"/a.css", []),
    ("<link rel=\"stylesheet\">", []), ("<", []), ("", []),
  ])
  func `style sheets are found`(_ page: String, _ urls: [String]) {
    let bytes = Array(page.utf8)
    let found = StyleSheetLinks.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == urls)
  }

  @Test(arguments: [
    ("<body>a</body></html>", "</remedy-preview>"), ("no end", "</remedy-preview>"), ("", ""),
    ("<pre>&lt;/body></pre><p></body>x</body>", "x<remedy-preview"),
  ])
  func `what is added stands at the end of the body`(_ page: String, _ part: String) {
    let bytes = Array(page.utf8)
    let state = PageState(page: bytes, panel: "")
    let text = String(
      decoding: PageInjection.injected(into: bytes, panel: "", state: state), as: UTF8.self)
    #expect(text.contains(part) && text.hasPrefix(page.prefix(8)))
    #expect(text.utf8.count > bytes.count)
  }
}
