import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct RenderCommandTests {
  static let text = """
    ---
    title: Heat
    ---
    > [!WARNING] Take *care*
    > Hot & wet.

    | a | b |
    | - | - |
    | 1 | 2 |

    """

  @Test func `an article's text becomes HTML, its front matter doesn't`() async throws {
    try TemporaryFolder.current.write(Self.text, to: "site/heat.md")
    let run = try await remedy(["render", "heat.md"])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.contains("Hot &amp; wet.") && run.output.contains("<table>"))
    #expect(!run.output.contains("title: Heat"))
    #expect(try await remedy(["render", "-"], input: Self.text).output == run.output)
  }

  @Test(arguments: ["\u{FEFF}", ""])
  func `front matter is known behind a byte order mark and in CRLF`(
    _ mark: String
  ) async throws {
    try TemporaryFolder.current.makeFolder("site")
    let text = mark + Self.text.replacing("\n", with: "\r\n")
    let run = try await remedy(["render", "-"], input: text)
    #expect(run.status == 0)
    #expect(!run.output.contains("title: Heat") && run.output.contains("Hot &amp; wet."))
  }

  @Test(arguments: [
    ("a | b\n- | -\n", "<p>a | b</p>\n<ul>\n<li>| -</li>\n</ul>\n"),
    ("> [!NOTE] x\n", "<blockquote>\n<p>[!NOTE] x</p>\n</blockquote>\n"),
    ("<b>x</b>\n", "<p><!-- raw HTML omitted -->x<!-- raw HTML omitted --></p>\n"),
    ("[x](javascript:alert(1))\n", "<p><a href=\"\">x</a></p>\n"),
    ("", ""),
  ])
  func `plain is CommonMark as the cmark command has it`(
    _ source: String, _ html: String
  ) async throws {
    try TemporaryFolder.current.makeFolder("site")
    let run = try await remedy(["render", "--plain", "-"], input: source)
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output == html)
  }

  @Test func `a mistake is refused at its place, and nothing is rendered`() async throws {
    try TemporaryFolder.current.write(Self.text + "\n<b>x</b>\n", to: "site/heat.md")
    let run = try await remedy(["render", "heat.md"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.places.first?.hasPrefix("heat.md:11:1: error: ") == true)
    #expect(run.rules.contains("raw-html"))
  }

  @Test(arguments: [["render", "-"], ["render", "--plain", "-"]])
  func `nesting too deep is refused with a place`(_ arguments: [String]) async throws {
    try TemporaryFolder.current.makeFolder("site")
    let run = try await remedy(arguments, input: String(repeating: "> ", count: 100_000) + "x\n")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains(":1:"))
  }
}
