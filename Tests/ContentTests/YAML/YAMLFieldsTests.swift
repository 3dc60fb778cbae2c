import Content
import Diagnostics
import Testing

@Suite struct YAMLFieldsTests {
  enum Color: String, CaseIterable { case red, blue, darkGreen = "dark-green" }

  /// Decodes a mapping that has one key of each kind; the findings.
  private func decode(_ yaml: String) -> FileFindings {
    var findings = FileFindings(file: "a.yml")
    let value = YAML.parse(yaml, findings: &findings)
    let done: Bool? = value?.decode("a thing", findings: &findings) { fields in
      _ = fields.text("name", .required)
      _ = fields.texts("words")
      _ = fields.flag("open")
      _ = fields.integer("count", in: 1...9)
      _ = fields.day("since")
      _ = fields.choice("color", of: Color.self)
      _ = fields.choices("colors", of: Color.self)
      _ = fields.mapping("owner") { $0.text("name", .required) }
      _ = fields.mappings("parts") { $0.text("name", .required) }
      return true
    }
    _ = done
    return findings
  }

  @Test(arguments: [
    ("name: a", nil),
    ("name: 'a: b'\nwords: []\nopen: true\ncount: 9\nsince: 2026-11-01\ncolor: dark-green", nil),
    ("name: 911\nwords: [1, yes]\ncolors: [red, blue]\nowner: {name: x}\nparts: [{name: y}]", nil),
    ("name: a\nwords:\nopen: ~\ncount: null", nil),
    ("words: [a]", "1:1 missing-key: a thing lacks `name`"),
    ("name:\nwords: [a]", "1:1 missing-key: `name` has no value"),
    ("name: ''", "1:7 bad-value: `name` is empty"),
    ("name: [a]", "1:7 wrong-type: `name` must be a text, not a list"),
    ("name: {a: b}", "1:7 wrong-type: `name` must be a text, not a mapping"),
    ("name: a\nwords: b", "2:8 wrong-type: `words` must be a list, not a text"),
    (
      "name: a\nwords: [b, [c]]",
      "2:12 wrong-type: each entry of `words` must be a text, not a list"
    ),
    ("name: a\nwords: [b, b]", "2:12 bad-value: `b` is in `words` twice"),
    ("name: a\nopen: yes", "2:7 wrong-type: `open` must be true or false, not a text"),
    ("name: a\nopen: 'true'", "2:7 wrong-type: `open` must be true or false, not a text"),
    ("name: a\ncount: 10", "2:8 bad-value: `count` is 10"),
    ("name: a\ncount: '3'", "2:8 wrong-type: `count` must be a whole number, not a text"),
    ("name: a\nsince: 2026-02-30", "2:8 bad-date: `2026-02-30` is no date of the calendar"),
    ("name: a\nsince: [x]", "2:8 wrong-type: `since` must be a date, not a list"),
    ("name: a\ncolor: rad", "2:8 bad-value: `color` can't be `rad`"),
    ("name: a\ncolors: [red, blu]", "2:15 bad-value: `colors` can't be `blu`"),
    (
      "name: a\nowner: x", "2:8 wrong-type: `owner` must be a mapping of keys to values, not a text"
    ),
    ("name: a\nowner: {nam: x, name: y}", "2:9 unknown-key: `owner` has no key `nam`"),
    ("name: a\nparts:\n- name: x\n- {}", "4:3 missing-key: an entry of `parts` lacks `name`"),
    ("name: a\nnmae: b", "2:1 unknown-key: a thing has no key `nmae`"),
    ("just words", "1:1 wrong-type: a thing must be a mapping of keys to values, not a text"),
  ])
  func `a mismatch is reported at its own place`(_ yaml: String, _ expected: String?) {
    let findings = decode(yaml)
    #expect(findings.summary.count == (expected == nil ? 0 : 1))
    #expect(findings.all.first.map { "\(findings.summary[0]): \($0.message)" } == expected)
  }

  @Test(arguments: [
    ("nmae: b", "did you mean `name`?"),
    ("name: a\ncolor: rad", "did you mean `red`?"),
    ("name: a\ncolor: nothing-like-it", "use one of `red`, `blue`, `dark-green`"),
  ])
  func `the nearest name is offered`(_ yaml: String, _ fix: String) {
    #expect(decode(yaml).all.last?.fix == fix)
  }
}
