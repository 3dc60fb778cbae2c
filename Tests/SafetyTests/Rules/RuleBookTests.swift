import Content
import Diagnostics
import Safety
import Testing

@Suite struct RuleBookTests {
  static let rule = WarningBook.rule(when: ["mentions: [nsaid]"])

  @Test func `a rule written twice is an error at the second that names the first`() throws {
    let book = Book(rules: [Book.rules, "\n" + Self.rule + Self.rule], statements: [:])
    #expect(book.places.contains("rules/1.yml:11:7 duplicate-rule"))
    let finding = try #require(book.findings.first { $0.rule == "duplicate-rule" })
    #expect(finding.severity == .error)
    #expect(finding.fix?.contains("rules/1.yml:2") == true)
  }

  @Test(arguments: ["broken-link", "raw-html", "unused-suppression"])
  func `a rule can't have the name of another check`(_ name: String) {
    let book = WarningBook.book(WarningBook.rule(name, when: ["mentions: [nsaid]"]))
    #expect(book.places.contains("rules/0.yml:1:7 duplicate-rule"))
  }

  @Test(arguments: RuleNames.allChecks.map { $0.description.id })
  func `an article check has a name of its own`(_ name: String) {
    #expect(!RuleNames.builtIn.contains(name))
    #expect(RuleNames.checks[name] != nil)
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
    let text = WarningBook.rule("uncovered", when: ["kinds: [page]"], severity: severity)
    let book = Book(rules: [Book.rules, text])
    let finding = try #require(book.findings.first { $0.rule == "uncovered-rule" })
    #expect(finding.place == "rules/1.yml:1:7 uncovered-rule")
    #expect(finding.severity == expected)
  }

  @Test func `a rule that accepts wording needs no statement`() {
    let keys = "say:\n  - {name: so, slots: [[ask]]}\naccepts: wording"
    let text = WarningBook.rule(
      "uncovered", when: ["kinds: [page]"], keys: keys, severity: "warning")
    #expect(Book(rules: [Book.rules, text]).places.isEmpty)
  }

  @Test(arguments: [
    ("[emergency]", 1), ("[warning]", 1), ("[emergency, warning]", 0), ("[note]", 2),
  ])
  func `a statement of another kind of box can't cover a rule that asks for one`(
    _ kinds: String, _ count: Int
  ) {
    let text = WarningBook.rule(when: ["kinds: [page]"], keys: "inside: \(kinds)")
    let statements = ["nsaids", "signs"].reduce(into: [:]) {
      $0[$1] = WarningBook.statements[$1]
    }
    let wrong = Book(rules: [text], statements: statements).findings.filter {
      $0.rule == "wrong-container"
    }
    #expect(wrong.count == count)
    #expect(wrong.allSatisfy { $0.range.lowerBound == Place(line: 4, column: 10) })
  }
}
