import Diagnostics
import Foundation
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct GateTests {
  @Test(arguments: [
    (
      "> [!SAFETY] ask-first, heat-limit", "content/heat-therapy/pads.md",
      ["ask-first", "heat-limit"]
    ),
    (", heat-limit", "content/heat-therapy/pads.md", ["heat-limit"]),
    ("> [!SAFETY] ask-first", "content/conditions/cramp.md", ["ask-first"]),
  ])
  func `an article without a statement that a rule asks for stops the build`(
    _ line: String, _ file: String, _ rules: [String]
  ) async throws {
    let before = try await BuiltSite()
    let after = try await BuiltSite(SampleSite.archive.replacing(line, with: "", in: file))
    #expect(after.outcome.result == .refused)
    #expect(after.outcome.summary == nil)
    #expect(after.errors() == rules.map { "\(file):2:8 \($0)" })
    #expect(after.files == before.files)
  }

  @Test(arguments: [
    ("a hidden element", "<div hidden>{{{opening}}}</div>"),
    ("a closed details", "<details><summary>More</summary>{{{opening}}}</details>"),
  ])
  func `a template that hides the text stops the build`(
    _ name: String, _ markup: String
  ) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let template = TemporaryFolder.current("site/templates/article.mustache")
    let text = try String(contentsOfFile: template, encoding: .utf8)
    #expect(text.contains("{{{opening}}}"))
    try text.replacing("{{{opening}}}", with: markup)
      .write(toFile: template, atomically: true, encoding: .utf8)
    let site = try await BuiltSite()
    #expect(site.outcome.result == .failed)
    #expect(site.files.isEmpty)
    guard case .unmade(.lostStatements(let ids, _)) = site.outcome.failure else {
      Issue.record("the build didn't say which statements were lost")
      return
    }
    #expect(ids.contains("ask-first"))
  }

  @Test(arguments: ["<!-- {{{opening}}} -->", "<script>{{{opening}}}</script>", ""])
  func `a template that could not show the text isn't used`(_ markup: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let template = TemporaryFolder.current("site/templates/article.mustache")
    let text = try String(contentsOfFile: template, encoding: .utf8)
    try text.replacing("{{{opening}}}", with: markup)
      .write(toFile: template, atomically: true, encoding: .utf8)
    let site = try await BuiltSite()
    #expect(site.outcome.result == .failed)
    #expect(site.files.isEmpty)
  }

  @Test func `without any rules nothing is cleared`() async throws {
    let site = try await BuiltSite(
      SampleSite.archive.removing("content/safety/rules/every-article.yml"))
    #expect(site.outcome.result == .refused)
    #expect(site.errors().contains("content/safety/rules:1:1 no-rules"))
    #expect(site.files.isEmpty)
  }

  @Test func `a draft may lack its statements, and isn't published`() async throws {
    let draft = SampleSite.archive.replacing(
      "reviewed: 2026-03-01", with: "reviewed: 2026-03-01\ndraft: true",
      in: "content/conditions/cramp.md"
    ).replacing("> [!SAFETY] ask-first", with: "", in: "content/conditions/cramp.md")
    let site = try await BuiltSite(draft)
    #expect(site.outcome.result == .done)
    #expect(site.files["conditions/cramp/index.html"] == nil)
    #expect(site.outcome.counts.text == "8 articles read: 7 published, 1 draft")
    let shown = try await BuiltSite(draft, in: "drafts", drafts: true)
    #expect(shown.outcome.result == .refused)
  }

  @Test func `strict builds stop at a warning`() async throws {
    let site = try await BuiltSite(strict: true)
    #expect(site.outcome.result == .refused)
    #expect(site.errors().isEmpty)
    #expect(site.outcome.findings.map(\.rule).contains("awaiting-approval"))
  }
}
