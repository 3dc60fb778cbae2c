import Content
import Diagnostics
import Site
import Testing

@testable import Preview

@Suite struct PanelTests {
  private static let links = SourceLinks(
    editor: .vscode, workingFolder: "/home/me/kb", options: SiteOptions(now: .unixEpoch))

  private static func finding(
    _ severity: Severity = .error, _ message: String = "it is wrong", file: String = "content/a.md"
  ) -> Finding {
    Finding(severity, rule: "a-rule", message, in: file, at: SourceRange(line: 3, column: 5))
  }

  private static func panel(
    _ findings: [Finding], site: [Finding] = [], isCurrent: Bool = true,
    failure: BuildFailure? = nil
  ) -> String {
    var refresh = LiveRefresh()
    refresh.findings = findings + site
    refresh.isCurrent = isCurrent
    refresh.failure = failure
    let file = LiveFile(bytes: [], version: 1, source: "content/a.md", findings: findings)
    return Panel(of: file, refresh).html(links)
  }

  @Test func `a page with nothing wrong has no panel`() { #expect(Self.panel([]).isEmpty) }

  @Test(arguments: [
    (Severity.error, "would refuse this page"), (.warning, "would accept this page"),
    (.note, "would accept this page"),
  ])
  func `the panel says what a build would do`(_ severity: Severity, _ verdict: String) {
    let html = Self.panel([Self.finding(severity)])
    #expect(html.contains(verdict) && html.contains("1 \(severity.rawValue)"))
    #expect(html.contains(" open") == (severity == .error))
  }

  @Test func `errors of other pages are a word only`() {
    let html = Self.panel([], site: [Self.finding(file: "content/b.md")])
    #expect(html.contains("1 error on other pages") && !html.contains("a-rule"))
  }

  @Test(arguments: ["templates/article.mustache", "content/site.yml", "content/safety/rules/a.yml"])
  func `what keeps the site from being made is on every page`(_ file: String) {
    let html = Self.panel([], site: [Self.finding(file: file)], isCurrent: false)
    #expect(html.contains("last good version") && html.contains("\(file):3:5"))
  }

  @Test func `a folder that can't be read is told with what to do`() {
    let failure = BuildFailure.unpublished(.invalidPath("<x>"))
    let html = Self.panel([], isCurrent: false, failure: failure)
    #expect(html.contains("&lt;x&gt;") && html.contains("fix"))
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=y>", "a & b", "`<b>`"])
  func `text of anyone's stays text`(_ text: String) {
    var finding = Self.finding(.error, text, file: "content/\(text).md")
    finding.why = text
    finding.fix = text
    finding.repair = .replacement(.start, with: text)
    finding.excerpt = Excerpt(of: Array(text.utf8)[...], around: .start)
    let html = Self.panel([finding])
    #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"))
    #expect(!html.contains("a & b"))
  }

  @Test func `a missing statement can be copied`() {
    var finding = Self.finding()
    finding.repair = .inclusion(statement: "nsaids", before: SourceLocation(line: 1, column: 1))
    let html = Self.panel([finding])
    #expect(html.contains("data-copy=\"&gt; [!SAFETY] nsaids\""))
  }

  @Test func `no more is shown than can be read`() {
    let html = Self.panel((0..<80).map { Self.finding(.error, "number \($0)") })
    #expect(html.contains("number 49") && !html.contains("number 50"))
    #expect(html.contains("30 more."))
  }

  @Test(arguments: [
    (Editor.vscode, "vscode://file/home/me/kb/content/a%20b.md:3:5"),
    (.zed, "zed://file/home/me/kb/content/a%20b.md:3:5"),
    (.idea, "idea://open?file=/home/me/kb/content/a%20b.md&amp;line=3&amp;column=5"),
  ])
  func `a place opens in the editor`(_ editor: Editor, _ url: String) {
    let links = SourceLinks(
      editor: editor, workingFolder: "/home/me/kb", options: SiteOptions(now: .unixEpoch))
    let place = links.place(of: Self.finding(file: "content/a b.md")).markup
    #expect(place == "<a class=\"place\" href=\"\(url)\">content/a b.md:3:5</a>")
  }

  @Test func `without an editor a place is only named`() {
    let links = SourceLinks(
      editor: .none, workingFolder: "/", options: SiteOptions(now: .unixEpoch))
    #expect(!links.place(of: Self.finding()).markup.contains("href"))
  }

  @Test(arguments: [
    ("../kb/content/a.md", "/home/me/kb/content/a.md"), ("/x/a.md", "/x/a.md"),
    ("./content/a.md", "/home/me/kb/content/a.md"),
  ])
  func `a relative path starts where the command does`(_ file: String, _ path: String) {
    let place = Self.links.place(of: Self.finding(file: file)).markup
    #expect(place.contains("vscode://file\(path):3:5"))
  }

  @Test func `a column is counted as editors count`() {
    var finding = Self.finding()
    finding.range = SourceRange(line: 1, column: 6)
    finding.excerpt = Excerpt(of: Array("é😀 x".utf8)[...], around: finding.range)
    #expect(Self.links.place(of: finding).markup.contains(".md:1:4\""))
  }

  @Test(arguments: [
    ("content/heat-therapy/pads.md", "/kb/heat-therapy/pads/"), ("content/index.md", "/kb/"),
    ("content/safety/statements/a.md", nil), ("content/site.yml", nil),
    ("templates/a.md", nil),
  ])
  func `the list leads to the pages of articles`(_ file: String, _ url: String?) {
    #expect(Self.links.page(of: file, basePath: "/kb/") == url)
  }

  @Test func `the list tells all, the gravest first if there is too much`() {
    var refresh = LiveRefresh()
    refresh.isCurrent = true
    refresh.findings =
      (0..<1000).map { Self.finding(.note, "note \($0)") } + [Self.finding(.error, "the error")]
    let html = FindingsPage(refresh, Self.links, basePath: "/").html
    #expect(html.contains("the error") && !html.contains("note 999 "))
    #expect(html.contains("1 error, 1000 notes.") && html.contains("1 more findings"))
    #expect(html.contains("would refuse"))
  }
}
