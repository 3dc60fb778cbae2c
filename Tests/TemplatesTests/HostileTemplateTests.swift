import Diagnostics
import Templates
import Testing

/// Nothing that a template holds crashes the check, nor keeps it busy for long.
@Suite struct HostileTemplateTests {
  @Test func `tags nested past the limit are refused`() {
    let depth = 10_000
    let page =
      String(repeating: "{{#isDraft}}", count: depth)
      + String(repeating: "{{/isDraft}}", count: depth)
    #expect(MarkedTemplates(page).findings().contains { $0.rule == "nested-too-deeply" })
  }

  @Test func `a long chain of partials is refused`() {
    var others: [String: String] = [:]
    others = Dictionary(
      uniqueKeysWithValues: (0..<1_000).map { ("p\($0)", "{{>p\($0 + 1)}}") })
    others["p1000"] = "end"
    let findings = MarkedTemplates("{{>p0}}", others).findings()
    #expect(findings.map(\.rule) == ["nested-too-deeply"])
  }

  @Test func `partials that double each other are refused`() {
    var others = Dictionary(
      uniqueKeysWithValues: (0..<60).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") })
    others["p60"] = "end"
    let findings = MarkedTemplates("{{>p0}}", others).findings()
    #expect(findings.contains { $0.rule == "nested-too-deeply" })
  }

  @Test(arguments: [
    "", "{", "{{", "{{{", "}}", "{{}}", "{{{}}}", "{{!", "{{#", "{{/}}", "{{<}}", "{{$}}{{/}}",
    "{{#items}}\r\n{{/items}}\r\n", "\u{0}{{\u{0}}}", "<", "<!", "<!--", "</", "<script",
    "{{{{x}}}}",
    "{{empty(}}", "{{empty()}}", "{{empty(items)x}}", "{{.title}}", "{{a..b}}", "{{a.}}", "{{😀}}",
  ])
  func `any text is either refused or rendered`(_ page: String) {
    let templates = MarkedTemplates(page)
    #expect(templates.findings().isEmpty == (templates.render() != nil))
    #expect(templates.render() == templates.renderWithLibrary())
  }
}
