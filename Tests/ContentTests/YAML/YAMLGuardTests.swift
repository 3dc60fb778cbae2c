import Content
import Diagnostics
import Testing

@Suite struct YAMLGuardTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rule: String
    var yaml: String

    init(_ name: String, _ rule: String, _ yaml: String) {
      testDescription = name
      self.rule = rule
      self.yaml = yaml
    }
  }

  static let texts = [
    Hostile("brackets", "bad-yaml", "a: " + String(repeating: "[", count: 50_000)),
    Hostile("braces", "bad-yaml", "a: " + String(repeating: "{b: ", count: 10_000)),
    Hostile("compact entries", "bad-yaml", String(repeating: "- ", count: 30_000) + "a"),
    Hostile("compact keys", "bad-yaml", String(repeating: "? ", count: 30_000) + "a"),
    Hostile(
      "steps", "bad-yaml",
      (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    Hostile(
      "brackets behind a quote", "bad-yaml",
      "a: x\n  \"b\nc: " + String(repeating: "[", count: 50_000)),
    Hostile(
      "closed brackets that hide open ones", "bad-yaml",
      "a: [" + String(repeating: "\"]]]]\", [", count: 5_000)),
    Hostile(
      "tags that hide open brackets", "bad-yaml",
      "a: [" + String(repeating: "!<]]> [", count: 5_000)),
    Hostile(
      "comments that hide open brackets", "bad-yaml",
      "a: [" + String(repeating: "#]]\u{2028} [", count: 5_000)),
    Hostile("entries of nothing", "bad-yaml", String(repeating: "- ", count: 30_000)),
    Hostile("values of several lines", "bad-yaml", String(repeating: ": ", count: 30_000) + "a"),
    Hostile(
      "steps that a quotation interrupts", "bad-yaml",
      (0..<300).map { String(repeating: " ", count: $0) + "? \"x\ny\"\n" }.joined()),
    Hostile("brackets that never close", "bad-yaml", String(repeating: "a [ \"x\n", count: 8_000)),
    Hostile(
      "an alias bomb", "yaml-bomb",
      "a: &a [x, x]\n"
        + zip("abcdefghijk", "bcdefghijkl").map {
          "\($1): &\($1) [*\($0), *\($0), *\($0), *\($0), *\($0), *\($0), *\($0), *\($0)]\n"
        }.joined()),
    Hostile(
      "a bomb of few aliases", "yaml-bomb",
      "a: &a [x, x]\n"
        + zip("abcdefghijklmno", "bcdefghijklmnop").map { "\($1): &\($1) [*\($0), *\($0)]\n" }
        .joined()),
    Hostile(
      "a bomb of keys", "yaml-bomb",
      "- &a [x, x]\n"
        + zip("abcdefghijklmno", "bcdefghijklmnop").map { "- &\($1) [*\($0), *\($0)]\n" }.joined()
        + "- {*p : 1, *p : 2}\n- ? *p\n  : x\n"),
    Hostile("a long text", "bad-yaml", "a: " + String(repeating: "b", count: 70_000)),
  ]

  @Test(arguments: texts)
  func `a hostile text is refused`(_ hostile: Hostile) {
    var findings = FileFindings(file: "a.yml")
    let value = YAML.parse(hostile.yaml, limit: YAML.frontMatterLimit, findings: &findings)
    #expect(value == nil)
    #expect(findings.all.map(\.rule) == [hostile.rule])
  }

  @Test(arguments: [
    "a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
    "a: [x] y, *z* & [w",
    "a: |\n" + String(repeating: "  - *word* & so on [1]\n", count: 100),
    "a: " + String(repeating: " ", count: 500) + "b",
    "a:\n" + String(repeating: "- [b, {c: d}]\n", count: 500),
    "a: [" + String(repeating: "b, ", count: 20_000) + "c]",
  ])
  func `an odd text that harms nobody is read`(_ yaml: String) {
    var findings = FileFindings(file: "a.yml")
    _ = YAML.parse(yaml, findings: &findings)
    #expect(findings.all.filter { $0.rule == "yaml-bomb" || $0.message.contains("nest") } == [])
  }
}
