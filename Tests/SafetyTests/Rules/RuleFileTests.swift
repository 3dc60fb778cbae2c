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
        when:
          - areas: [heat-therapy]
            kinds: [remedy]
            mentions: [heating-pad]
        say:
          - name: to ask a doctor
            slots: [["@ask"], [doctor*]]
        scope: page
        before: first-dose
        severity: warning
        accepts: wording
        why: Because.
        sources: [nhs]
        passing: [Ask a doctor.]
        failing: [Words.]

      """
    ) { $0.replacing($1.0, with: $1.1) }
  }

  static let statements = ["ask-first": Book.statement("covers: [ask-first]")]

  static func book(_ rules: String...) -> Book {
    Book(vocabulary: WarningBook.vocabulary, rules: rules, statements: statements)
  }

  @Test func `a rule with every key is read`() throws {
    let book = Self.book(Self.rule())
    #expect(book.places.isEmpty)
    let rule = try #require(book.book.rules.first)
    #expect(rule.when.first?.mentions == ["heating-pad"])
    #expect(rule.say.first?.patterns == [["@ask"], ["doctor*"]])
    #expect(rule.scope == .page && rule.before == .dose && rule.accepts == .wording)
    #expect(rule.passing == ["Ask a doctor."] && rule.failing == ["Words."])
  }

  @Test(arguments: [
    ("an unknown key", rule(("    title", "    titel"), ("scope:", "scoop:")), "10:3 unknown-key"),
    ("an older key", rule(("scope: page", "areas: [heat-therapy]")), "10:3 unknown-key"),
    ("a missing id", rule(("- id: ask-first\n  title", "- title")), "1:3 missing-key"),
    ("an empty id", rule(("id: ask-first", "id:")), "1:3 missing-key"),
    ("an id in capitals", rule(("id: ask-first", "id: Ask_first")), "1:7 bad-value"),
    ("no title", rule(("  title: say to ask first\n", "")), "1:3 missing-key"),
    ("no conditions", rule(("  when:", "  wenn:")), "1:3 missing-key"),
    (
      "an empty list of them", rule(("scope: page", "x: y"), ("when:", "when: []\n  y:")),
      "3:9 bad-value"
    ),
    (
      "a condition that is a text", rule(("- areas: [heat-therapy]", "- heat\n    - areas: []")),
      "4:7 wrong-type"
    ),
    ("an unknown key of a condition", rule(("mentions:", "mention:")), "6:7 unknown-key"),
    ("an unknown area", rule(("heat-therapy", "heat")), "4:15 bad-value"),
    ("an unknown kind", rule(("[remedy]", "[remedies]")), "5:15 bad-value"),
    ("an unknown mention", rule(("[heating-pad]", "[heating-pads]")), "6:18 unknown-mention"),
    (
      "an unknown second mention",
      rule(("mentions: [heating-pad]", "also-mentions: [rub]")), "6:23 unknown-mention"
    ),
    ("an unknown gift", rule(("mentions: [heating-pad]", "gives: doses")), "6:14 bad-value"),
    (
      "an unknown jurisdiction",
      rule(("mentions: [heating-pad]", "jurisdictions: [USA]")), "6:23 bad-value"
    ),
    (
      "a concept without a name", rule(("- name: to ask a doctor\n      slots", "- slots")),
      "8:7 missing-key"
    ),
    (
      "a concept without slots", rule(("slots: [[\"@ask\"], [doctor*]]", "slots: []")),
      "8:7 bad-value"
    ),
    ("a slot that is no list", rule(("[doctor*]]", "doctor]")), "9:25 wrong-type"),
    ("an empty slot", rule(("[doctor*]]", "[]]")), "9:25 wrong-type"),
    ("an unknown list of phrases", rule(("@ask", "@aks")), "9:16 unknown-phrases"),
    ("a phrase without words", rule(("doctor*", "(doctor")), "9:26 bad-pattern"),
    ("an unknown scope", rule(("scope: page", "scope: site")), "10:10 bad-value"),
    ("an unknown order", rule(("first-dose", "dose")), "11:11 bad-value"),
    ("an unknown box", rule(("scope: page", "inside: [box]")), "10:12 bad-value"),
    ("no severity", rule(("  severity: warning\n", "")), "1:3 missing-key"),
    ("an unknown severity", rule(("warning", "warn")), "12:13 bad-value"),
    ("an error that accepts wording", rule(("warning", "error")), "13:12 unsafe-acceptance"),
    ("wording that nothing describes", rule(("say:\n", "x:\n"), ("x:", "z:")), "13:12 missing-key"),
    ("an unknown acceptance", rule(("accepts: wording", "accepts: words")), "13:12 bad-value"),
    ("no why", rule(("  why: Because.\n", "")), "1:3 missing-key"),
    ("no sources", rule(("  sources: [nhs]\n", "")), "1:3 missing-key"),
    ("no sources, but unverified", rule(("sources: [nhs]", "unverified: true")), nil),
    (
      "an unverified error",
      rule(("scope: page", "unverified: true"), ("warning", "error"), ("  accepts: wording\n", "")),
      "10:15 unverified-error"
    ),
    ("no passing example", rule(("  passing: [Ask a doctor.]\n", "")), "1:3 missing-key"),
    ("an empty list of passing ones", rule(("[Ask a doctor.]", "[]")), "16:12 missing-example"),
    ("no failing example", rule(("  failing: [Words.]\n", "")), "1:3 missing-key"),
    ("a text for a rule", "- ask-first\n" + rule(), "1:3 wrong-type"),
    ("a rule that is no list", rule().replacing("- id", with: "  id"), "1:3 wrong-type"),
    ("a lone text", "ask-first\n", "1:1 wrong-type"),
  ])
  func `a mistake is reported at its place`(_ name: String, _ text: String, _ place: String?) {
    let places = Self.book(text).places.filter { $0.hasPrefix("rules/") }
    #expect(place.map { places.contains("rules/0.yml:\($0)") } ?? places.isEmpty, "\(places)")
  }

  @Test func `every mistake of a file is reported in one run`() {
    let text = Self.rule(("warning", "warn"), ("scope:", "scoop:"), ("heat-therapy", "heat"))
    #expect(
      Set(Self.book(text).places).isSuperset(of: [
        "rules/0.yml:4:15 bad-value", "rules/0.yml:10:3 unknown-key", "rules/0.yml:12:13 bad-value",
      ]))
  }

  @Test(arguments: [
    ("heat-therapy", "heat-terapy", "did you mean `heat-therapy`?"),
    ("heating-pad", "heatingpad", "did you mean `heating-pad`?"),
    ("heating-pad", "zzzzzzzzzzz", "add it to content/safety/vocabulary.yml"),
    ("@ask", "@askk", "did you mean `@ask`?"),
  ])
  func `a typo is answered with the nearest name`(_ name: String, _ typo: String, _ fix: String) {
    #expect(Self.book(Self.rule((name, typo))).findings.contains { $0.fix == fix })
  }

  @Test(arguments: [
    ("kinds: [page]", [ArticleKind.Name.page]), ("areas: []", [.remedy, .condition]),
    ("mentions: [nsaid]", ArticleKind.Name.allCases),
  ])
  func `a condition that names no kinds binds the usual ones`(
    _ condition: String, _ kinds: [ArticleKind.Name]
  ) throws {
    let rule = try #require(WarningBook.book(WarningBook.rule(when: [condition])).book.rules.first)
    #expect(rule.when.map(\.kinds) == [Set(kinds)])
  }
}
