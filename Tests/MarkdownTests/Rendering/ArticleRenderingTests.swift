import Diagnostics
import Markdown
import Testing

@Suite struct ArticleRenderingTests {
  @Test(arguments: [
    (
      "a [@x] [@y] [@x]",
      """
      <p>a\u{A0}<sup class="citation"><a href="#source-1" id="cite-1-1" aria-label="Source 1">[1]</a></sup>\u{A0}\
      <sup class="citation"><a href="#source-2" id="cite-2-1" aria-label="Source 2">[2]</a></sup>\u{A0}\
      <sup class="citation"><a href="#source-1" id="cite-1-2" aria-label="Source 1">[1]</a></sup></p>

      """
    ),
    (
      "[@x; @y]",
      """
      <p><sup class="citation">[<a href="#source-1" id="cite-1-1" aria-label="Source 1">1</a>,\u{A0}\
      <a href="#source-2" id="cite-2-1" aria-label="Source 2">2</a>]</sup></p>

      """
    ),
    (
      "a\n[@x]",
      "<p>a\u{A0}<sup class=\"citation\">"
        + "<a href=\"#source-1\" id=\"cite-1-1\" aria-label=\"Source 1\">[1]</a></sup></p>\n"
    ),
    ("## A \"b\" {#c}", "<h2 id=\"c\">A &quot;b&quot;</h2>\n"),
    (
      "[a](https://b.c?d&e 'f')",
      "<p><a href=\"https://b.c?d&amp;e\" title=\"f\" rel=\"external noreferrer\">a</a></p>\n"
    ),
    (
      "[a](b.md) ![*c*](d.png)",
      "<p><a href=\"b.md\">a</a> <img src=\"d.png\" alt=\"c\" /></p>\n"
    ),
    (
      "> [!DO-NOT] Stop *if*:\n> - a",
      """
      <section class="callout callout-do-not" aria-label="Do not: Stop if:">
      <p class="callout-title"><span class="callout-label">Do not:</span> Stop <em>if</em>:</p>
      <ul>
      <li>a</li>
      </ul>
      </section>

      """
    ),
    (
      "> [!NOTE]\n> a",
      """
      <section class="callout callout-note" aria-label="Note">
      <p class="callout-title"><span class="callout-label">Note</span></p>
      <p>a</p>
      </section>

      """
    ),
    (
      "> [!SAFETY] a, b-c",
      "<p class=\"statement-missing\">Statement to be included here: a, b-c</p>\n"
    ),
    (
      "| a\"b | c |\n|---|--:|\n| d |",
      """
      <div class="table" role="region" tabindex="0" aria-label="Table: a&quot;b, c">
      <table>
      <thead>
      <tr>
      <th scope="col">a&quot;b</th>
      <th scope="col" class="align-right">c</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>d</td>
      <td class="align-right"></td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    ),
  ])
  func `an article's parts have their markup`(_ source: String, _ expected: String) {
    #expect(HTMLRenderer.article(article(source)) { $0 }.html == expected)
  }

  @Test func `sources are counted in the order of their first citation`() {
    let body = HTMLRenderer.article(article("[@b] [@a; @b]")) { $0 }
    #expect(
      body.citations == [
        CitedSource(key: "b", occurrences: 2), CitedSource(key: "a", occurrences: 1),
      ])
  }

  @Test func `every link and image is rewritten before it is escaped`() {
    let body = HTMLRenderer.article(article("[a](b.md) ![c](d)")) { "/kb/\($0)?x&y z" }
    #expect(body.html.contains("href=\"/kb/b.md?x&amp;y%20z\""))
    #expect(body.html.contains("src=\"/kb/d?x&amp;y%20z\""))
  }

  @Test func `a statement is marked, and has its id once`() {
    let statement = Statement(
      id: "heat", title: "Use <heat>", kind: .warning,
      [Block(.paragraph([Inline(.text("Stop."), at: .start)]), at: .start)])
    let html = HTMLRenderer.article(
      Document([Block(.statement(statement), at: .start), Block(.statement(statement), at: .start)])
    ) { $0 }.html
    #expect(
      html == """
        <section class="statement statement-warning" data-statement="heat" \
        aria-labelledby="statement-heat">
        <p class="statement-title" id="statement-heat"><span class="statement-label">Warning:</span> \
        Use &lt;heat&gt;</p>
        <p>Stop.</p>
        </section>
        <section class="statement statement-warning" data-statement="heat" \
        aria-label="Use &lt;heat&gt;">
        <p class="statement-title"><span class="statement-label">Warning:</span> Use &lt;heat&gt;</p>
        <p>Stop.</p>
        </section>

        """)
  }
}
