import Content
import Diagnostics
import Testing

@Suite struct YAMLTests {
  /// What a text is read as, with each value's place: `text@line:column-column`.
  private func dump(_ yaml: String, firstLine: Int = 1) -> String {
    var findings = FileFindings(file: "a.yml")
    guard let value = YAML.parse(yaml, firstLine: firstLine, findings: &findings) else {
      return findings.summary.joined(separator: " ")
    }
    return dump(value)
  }

  private func dump(_ value: YAMLValue) -> String {
    let start = value.range.lowerBound
    switch value.kind {
    case .scalar(let text, let isQuoted):
      let end = value.range.upperBound.column
      return "\(text)\(isQuoted ? "!" : "")@\(start.line):\(start.column)-\(end)"
    case .sequence(let items): return "[\(items.map(dump).joined(separator: " "))]"
    case .mapping(let pairs):
      return "{" + pairs.map { "\($0.key.value): \(dump($0.value))" }.joined(separator: " ") + "}"
    }
  }

  @Test(arguments: [
    ("a: b", "{a: b@1:4-5}"),
    ("a: 'b c'", "{a: b c!@1:4-9}"),
    (#"a: "b \" c" # d"#, #"{a: b " c!@1:4-12}"#),
    ("a: [b, 'c']", "{a: [b@1:5-6 c!@1:8-11]}"),
    ("a:\n- b\n- c", "{a: [b@2:3-4 c@3:3-4]}"),
    ("a: {b: c}", "{a: {b: c@1:8-9}}"),
    ("a: b\n   c\nd: e", "{a: b c@1:4-5 d: e@3:4-5}"),
    ("a: |\n  b\n  c\nd: e", "{a: b\nc\n!@1:4-5 d: e@4:4-5}"),
    ("a: >-\n  b\n  c", "{a: b c!@1:4-6}"),
    ("# only\na: b # c", "{a: b@2:4-5}"),
    ("a: &x [b]\nc: *x", "{a: [b@1:8-9] c: [b@1:8-9]}"),
    ("a: !!str b # c", "{a: b@1:4-15}"),
    ("---\na: b\n...\n", "{a: b@2:4-5}"),
    ("a: é\nü: {ö: b, c: d}", "{a: é@1:4-6 ü: {ö: b@2:10-11 c: d@2:16-17}}"),
    ("a: b\r\nc: d\r\n", "{a: b@1:4-5 c: d@2:4-5}"),
    ("a: x\u{2028}b: y\nc: d", "{a: x@1:4-5 b: y@1:11-12 c: d@2:4-5}"),
    ("\u{FEFF}a: b", "{a: b@1:4-5}"),
    ("a: yes\nb: 2026-11-01", "{a: yes@1:4-7 b: 2026-11-01@2:4-14}"),
    ("a: &x b\nc: *x", "{a: b@1:4-8 c: b@1:4-8}"),
    ("", "{}"),
    ("# nothing", "{}"),
  ])
  func `values are read with their bytes' places`(_ yaml: String, _ expected: String) {
    #expect(dump(yaml) == expected)
  }

  @Test func `lines count from the line that the text starts on`() {
    #expect(dump("a: b\nc: d", firstLine: 5) == "{a: b@5:4-5 c: d@6:4-5}")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var yaml: String
    var expected: [String]
    var message: String

    init(_ name: String, _ yaml: String, _ expected: [String], _ message: String) {
      testDescription = name
      self.yaml = yaml
      self.expected = expected
      self.message = message
    }
  }

  static let mistakes = [
    Mistake("a colon in a text", "a: b\né: c: d", ["2:6 bad-yaml"], "a second `: ` in one value"),
    Mistake("a tab", "a:\n\tb: c", ["2:1 bad-yaml"], "a tab can't indent YAML"),
    Mistake(
      "a tab after spaces", "a:\n  - b\n  \t- c: [", ["3:3 bad-yaml"], "a tab can't indent YAML"),
    Mistake("an open quote", "a: \"b\nc: d", ["2:5 bad-yaml"], "a quote is never closed"),
    Mistake(
      "an open list", "a: [b\nc: d", ["2:2 bad-yaml"], "a list lacks a `,` or its closing `]`"),
    Mistake(
      "a leading at sign", "a: @b", ["1:4 bad-yaml"], "a value can't start with this character"),
    Mistake(
      "no anchor", "a: *b", ["1:4 bad-yaml"], "a value starts with `*`, but no anchor has that name"
    ),
    Mistake("two documents", "a: b\n---\nc: d", ["2:1 bad-yaml"], "more than one YAML document"),
    Mistake(
      "a control character", "a: b\u{7}c", ["1:5 bad-yaml"],
      "a control character isn't allowed in YAML"),
    Mistake("a NUL", "a: b\nc: \0", ["2:4 bad-yaml"], "a control character isn't allowed in YAML"),
    Mistake(
      "a non-character", "a: \u{FFFF}", ["1:4 bad-yaml"],
      "a control character isn't allowed in YAML"),
    Mistake("a list as a key", "[a, b]: c", ["1:1 bad-yaml"], "a key must be a text, not a list"),
    Mistake("a key twice", "a: b\nc: d\na: e", ["3:1 duplicate-key"], "`a` is here twice"),
    Mistake("a quoted key twice", "ab: b\n'ab': e", ["2:1 duplicate-key"], "`ab` is here twice"),
    Mistake("a flow key twice", "x: {a: b, a: c}", ["1:11 duplicate-key"], "`a` is here twice"),
    Mistake("a nested key twice", "x:\n- a: b\n  a: c", ["3:3 duplicate-key"], "`a` is here twice"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is reported where it is`(_ mistake: Mistake) {
    var findings = FileFindings(file: "a.yml")
    _ = YAML.parse(mistake.yaml, findings: &findings)
    #expect(findings.summary == mistake.expected)
    #expect(findings.all.first?.message == mistake.message)
  }

  @Test func `all duplicate keys are reported, and the rest is still read`() {
    var findings = FileFindings(file: "a.yml")
    let value = YAML.parse("a: 1\na: 2\nb: 3\na: 4\nb: 5\nc: 6", findings: &findings)
    #expect(findings.summary == ["2:1 duplicate-key", "4:1 duplicate-key", "5:1 duplicate-key"])
    #expect(value.map(dump) == "{a: 1@1:4-5 b: 3@3:4-5 c: 6@6:4-5}")
  }
}
