import Safety
import Testing

@Suite struct StatementProofTests {
  static let body = """
    <p>Warmth helps.</p>
    <section class="statement" data-statement="heat-limits"><p>Keep it short &amp; mild.</p></section>
    <section class="statement" data-statement="emergency"><p>Call 911.</p></section>
    """

  static func missing(from page: String) -> [String] {
    StatementProof(["heat-limits", "emergency"], body: Array(body.utf8))
      .missing(from: Array(page.utf8))
  }

  @Test func `a page that shows the whole body holds its statements`() {
    #expect(Self.missing(from: "<main class=\"a>b\">\(Self.body)</main>").isEmpty)
  }

  @Test(arguments: [
    "<main></main>",
    "<!-- \(body) -->",
    "<template>\(body)</template>",
    "<noscript>\(body)</noscript>",
    "<script type=\"text/plain\">\(body)</script>",
    "<div hidden>\(body)</div>",
    "<div class=\"a\" HIDDEN><div></div>\(body)</div>".replacing("HIDDEN", with: "hidden=\"\""),
    "<div aria-hidden=\"true\">\(body)</div>",
    "<details><summary>More</summary>\(body)</details>",
    "<main>" + body.replacing("&", with: "&amp;").replacing("<", with: "&lt;") + "</main>",
  ])
  func `a page that drops or hides the body lacks them`(_ page: String) {
    #expect(Self.missing(from: page).count == 2)
  }

  @Test(arguments: [
    body.replacing("Call 911.", with: ""),
    body.replacing("Call 911", with: "Call 912"),
    body.replacing("data-statement=\"emergency\"", with: "data-id=\"emergency\""),
    body.replacing("Call 911.</p></section>", with: "Call 911."),
  ])
  func `one changed word in a statement is noticed`(_ page: String) {
    #expect(Self.missing(from: page) == ["emergency"])
  }

  @Test func `what stands after a hidden element still counts`() {
    let page = "<div hidden><div>x</div></div><details open>\(Self.body)</details>"
    #expect(Self.missing(from: page).isEmpty)
  }

  @Test func `a statement that the body never had is missing`() {
    let proof = StatementProof(["unknown"], body: Array(Self.body.utf8))
    #expect(proof.missing(from: Array(Self.body.utf8)) == ["unknown"])
  }

  @Test(arguments: ["<", "<div", "<div a=\"", "<!--", "<script>", "</", "<>", "<div hidden>"])
  func `a broken page is read to its end`(_ page: String) {
    #expect(Self.missing(from: page).count == 2)
  }
}
