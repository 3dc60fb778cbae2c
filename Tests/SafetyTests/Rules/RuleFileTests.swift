import Content
import Diagnostics
import Safety
import Testing

@Suite struct RuleFileTests {
  static func rule(_ changes: (String, String)...) -> String {
    changes.reduce(
      """
      - id: ask-first
        title: say to ask first
        areas: [heat-therapy]
        kinds: [remedy]
        severity: error
        why: Because.
        sources: [nhs]

      """
    ) { $0.replacing($1.0, with: $1.1) }
  }

  @Test(arguments: [
    ("an unknown key", rule(("kinds:", "kindz:")), "4:3 unknown-key"),
    ("a missing id", rule(("- id: ask-first\n  title", "- title")), "1:3 missing-key"),
    ("an empty id", rule(("id: ask-first", "id:")), "1:3 missing-key"),
    ("an id in capitals", rule(("ask-first", "Ask_first")), "1:7 bad-value"),
    ("no title", rule(("  title: say to ask first\n", "")), "1:3 missing-key"),
    ("no severity", rule(("  severity: error\n", "")), "1:3 missing-key"),
    ("an unknown severity", rule(("error", "eror")), "5:13 bad-value"),
    ("an unknown area", rule(("heat-therapy", "heat")), "3:11 bad-value"),
    ("an unknown kind", rule(("[remedy]", "[remedies]")), "4:11 bad-value"),
    ("areas that are no list", rule(("[heat-therapy]", "heat-therapy")), "3:10 wrong-type"),
    ("no why", rule(("  why: Because.\n", "")), "1:3 missing-key"),
    ("no sources", rule(("  sources: [nhs]\n", "")), "1:3 missing-key"),
    ("a text for a rule", "- ask-first\n" + rule(), "1:3 wrong-type"),
    ("a rule that is no list", rule().replacing("- id", with: "  id"), "1:3 wrong-type"),
    ("a lone text", "ask-first\n", "1:1 wrong-type"),
  ])
  func `a mistake is reported at its place`(_ name: String, _ text: String, _ place: String) {
    let statements = ["ask-first": Book.statement("covers: [ask-first]")]
    let places = Book(rules: [text, Self.rule()], statements: statements).places
    #expect(places.first == "rules/0.yml:\(place)")
  }

  @Test func `every mistake of a file is reported in one run`() {
    let text = Self.rule(("error", "eror"), ("kinds:", "kindz:"), ("heat-therapy", "heat"))
    let statements = ["ask-first": Book.statement("covers: [ask-first]")]
    let found = Set(Book(rules: [text], statements: statements).places)
    #expect(
      found.isSuperset(of: [
        "rules/0.yml:3:11 bad-value", "rules/0.yml:4:3 unknown-key", "rules/0.yml:5:13 bad-value",
      ]))
  }

  @Test func `a typo is answered with the nearest name`() throws {
    let findings = Book(rules: [Self.rule(("heat-therapy", "heat-terapy"))]).findings
    #expect(findings.first { $0.rule == "bad-value" }?.fix == "did you mean `heat-therapy`?")
  }

  @Test func `a rule without areas and kinds binds all remedies and conditions`() throws {
    let text = Self.rule(("  areas: [heat-therapy]\n", ""), ("  kinds: [remedy]\n", ""))
    let rule = try #require(Book(rules: [text]).book.rules.first)
    #expect(rule.kinds == [.remedy, .condition])
    #expect(rule.binds(.remedy(.lifestyle)) && rule.binds(.condition))
    #expect(!rule.binds(.page) && !rule.binds(.home) && !rule.binds(.area(.lifestyle)))
  }

  @Test func `a rule written twice is an error at the second that names the first`() throws {
    let book = Book(rules: [Book.rules, "\n" + Self.rule()])
    #expect(book.places.contains("rules/1.yml:2:7 duplicate-rule"))
    let finding = try #require(book.findings.first { $0.rule == "duplicate-rule" })
    #expect(finding.severity == .error)
    #expect(finding.fix?.contains("rules/0.yml:1") == true)
  }

  @Test(arguments: [[], [""], ["# nothing yet\n"], ["[]\n"]])
  func `without rules nothing can be cleared`(_ files: [String]) {
    let findings = Book(rules: files).findings
    #expect(findings.contains { $0.rule == "no-rules" && $0.severity == .error })
  }

  @Test(arguments: [("error", Severity.error), ("warning", .warning), ("note", .note)])
  func `a rule that no statement covers is found with its own severity`(
    _ severity: String, _ expected: Severity
  ) throws {
    let text = Self.rule(("ask-first", "uncovered"), ("error", severity))
    let book = Book(rules: [Book.rules, text])
    let finding = try #require(book.findings.first { $0.rule == "uncovered-rule" })
    #expect(finding.place == "rules/1.yml:1:7 uncovered-rule")
    #expect(finding.severity == expected)
  }
}
