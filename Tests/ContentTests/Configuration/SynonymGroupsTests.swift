import Content
import Diagnostics
import Testing

@Suite struct SynonymGroupsTests {
  static func parse(_ text: String) -> (names: [[String]], findings: String) {
    var findings = FileFindings(file: "synonyms.yml")
    let groups = SynonymGroups.parse(text, findings: &findings)
    return (groups.groups.map { $0.map(\.value) }, findings.summary.joined(separator: " "))
  }

  @Test func `groups are lists of names`() {
    let found = Self.parse("# comment\n- [heating pad, heat pad]\n- [911, \"emergency: number\"]\n")
    #expect(found.names == [["heating pad", "heat pad"], ["911", "emergency: number"]])
    #expect(found.findings == "")
  }

  @Test(arguments: [
    ("", ""), ("# nothing\n", ""), ("{}", ""), ("cramp: spasm", "1:1 wrong-type"),
    ("cramp", "1:1 wrong-type"), ("- cramp", "1:3 wrong-type"), ("- {a: b}", "1:3 wrong-type"),
    ("- [cramp]", "1:3 lonely-synonym"),
    ("- [" + (0...100).map { "n\($0)" }.joined(separator: ", ") + "]", "1:3 crowded-synonyms"),
    ("- []", "1:3 lonely-synonym"),
    ("- [cramp, [spasm], knot]", "1:11 wrong-type"), ("- [cramp, '', knot]", "1:11 wrong-type"),
    ("- [cramp, ~, knot]", "1:11 wrong-type"),
    ("- [a-b, knot, A B]", "1:15 duplicate-synonym"),
    ("- [cramp, knot]\n- [spasm, Knot]", "2:11 duplicate-synonym"),
    ("- [cramp, cramp]", "1:11 duplicate-synonym"), ("- [a", "1:5 bad-yaml"),
  ])
  func `a mistake is reported at its own place`(_ text: String, _ expected: String) {
    #expect(Self.parse(text).findings == expected)
  }

  @Test func `a name in two groups stays in both`() {
    let found = Self.parse("- [cramp, knot]\n- [spasm, Knot]")
    #expect(found.names == [["cramp", "knot"], ["spasm", "Knot"]])
  }
}
