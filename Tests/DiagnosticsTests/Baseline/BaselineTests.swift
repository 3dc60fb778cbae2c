import Diagnostics
import Testing

@Suite struct BaselineTests {
  static func finding(
    _ rule: String, _ file: String = "content/a.md", line: Int = 1, severity: Severity = .error
  ) -> Finding {
    var finding = Finding(
      severity, rule: rule, "wrong", in: file, at: SourceRange(line: line, column: 1))
    finding.trigger = "t"
    return finding
  }

  static func compare(
    _ findings: [Finding], with known: [Finding], site: String = "",
    isChecked: (String) -> Bool = { _ in true }
  ) -> BaselineComparison {
    BaselineComparison(
      of: findings, with: Baseline(of: known, site: ""), in: "b.json", site: site,
      isChecked: isChecked)
  }

  @Test func `an entry is a line, in an order that doesn't depend on the findings'`() {
    let findings = [
      Self.finding("b"), Self.finding("a", line: 3), Self.finding("a", line: 9),
      Self.finding("z", "content/0.md"), Self.finding("n", severity: .note),
    ]
    let text = """
      {"version":1,"findings":[
      {"file":"content/0.md","rule":"z","trigger":"t","count":1},
      {"file":"content/a.md","rule":"a","trigger":"t","count":2},
      {"file":"content/a.md","rule":"b","trigger":"t","count":1}
      ]}

      """
    #expect(Baseline(of: findings, site: "").text == text)
    #expect(Baseline(of: findings.reversed(), site: "").text == text)
  }

  @Test(arguments: [
    ("nothing is known", [finding("a")], [], 0, ["a"]),
    ("all is known", [finding("a"), finding("b")], [finding("b"), finding("a")], 2, []),
    ("the same moved", [finding("a", line: 70)], [finding("a")], 1, []),
    ("one more of the same", [finding("a"), finding("a", line: 2)], [finding("a")], 1, ["a"]),
    ("the same elsewhere", [finding("a", "content/b.md")], [finding("a")], 0, ["a"]),
    ("a note", [finding("a", severity: .note)], [finding("a")], 0, ["a"]),
    ("a warning", [finding("a", severity: .warning)], [finding("a")], 1, []),
  ])
  func `what is known passes and what is new fails`(
    _ name: String, _ findings: [Finding], _ known: [Finding], _ count: Int, _ new: [String]
  ) {
    let comparison = Self.compare(findings, with: known)
    #expect(comparison.known == count)
    #expect(comparison.new.map(\.rule) == new)
  }

  @Test func `a site named in another way is the same`() {
    let comparison = Self.compare(
      [Self.finding("a", "/srv/site/content/a.md")], with: [Self.finding("a")], site: "/srv/site/")
    #expect(comparison.known == 1 && comparison.outdated.isEmpty)
  }

  @Test(arguments: [
    ([], "`a` is no longer found in content/a.md"),
    ([finding("a")], "`a` is found only 1 of 2 times in content/a.md"),
  ])
  func `what was mended must leave the file`(_ findings: [Finding], _ message: String) {
    let comparison = Self.compare(findings, with: [Self.finding("a"), Self.finding("a", line: 2)])
    #expect(comparison.outdated.map(\.rule) == ["fixed-baseline"])
    #expect(comparison.outdated.map(\.message) == [message])
    #expect(comparison.outdated.map(\.file) == ["b.json"])
  }

  @Test func `what wasn't looked for isn't missed`() {
    let comparison = Self.compare(
      [], with: [Self.finding("a"), Self.finding("b", "content/b.md")]
    ) {
      $0 == "content/b.md"
    }
    #expect(comparison.outdated.map(\.message) == ["`b` is no longer found in content/b.md"])
  }
}
