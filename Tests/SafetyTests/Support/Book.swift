import Content
import Diagnostics
import Safety
import Testing

/// A rule book made from texts, and what is wrong with it.
struct Book {
  let book: RuleBook
  let findings: [Finding]

  /// A statement for each of the rules that the tests use.
  static let rules = """
    - id: ask-first
      title: say to ask a professional first
      when:
        - kinds: [remedy, condition]
      severity: error
      why: The page can't know the reader.
      sources: [nhs]
      passing: ["> [!SAFETY] ask-first"]
      failing: ["Words."]
    - id: heat-limit
      title: say how long heat may stay on
      when:
        - areas: [heat-therapy]
      severity: error
      why: Long heat burns.
      sources: [fda, nhs]
      passing: ["> [!SAFETY] heat-all"]
      failing: ["Words."]
    - id: check-skin
      title: say to look at the skin
      when:
        - areas: [heat-therapy]
      severity: warning
      why: Marks can stay.
      sources: [fda]
      passing: ["> [!SAFETY] heat-all"]
      failing: ["Words."]
    - id: area-words
      title: name the signs of an emergency
      when:
        - kinds: [area, home]
      severity: error
      why: Readers may start here.
      sources: [nhs]
      passing: ["> [!SAFETY] signs"]
      failing: ["Words."]

    """

  static let statements = [
    "ask-first": statement("covers: [ask-first]"),
    "heat-all": statement("covers: [heat-limit, check-skin]"),
    "heat-limit": statement("covers: [heat-limit]"),
    "signs": statement("covers: [area-words]"),
    "unbound": statement("covers: []"),
  ]

  static func statement(
    _ keys: String, title: String = "Take care", kind: String = "warning", body: String = "Mind it."
  ) -> String {
    "---\ntitle: \(title)\nkind: \(kind)\n\(keys)\n---\n\(body)\n"
  }

  init(
    vocabulary: String? = nil, rules: [String] = [Self.rules],
    statements: [String: String] = Self.statements
  ) {
    var findings: [Finding] = []
    book = RuleBook(
      vocabulary: vocabulary.map {
        RuleBook.File(path: "vocabulary.yml", name: "vocabulary", text: $0)
      },
      rules: rules.enumerated().map {
        RuleBook.File(path: "rules/\($0.offset).yml", name: "\($0.offset)", text: $0.element)
      },
      statements: statements.sorted { $0.key < $1.key }.map {
        RuleBook.File(path: "statements/\($0.key).md", name: $0.key, text: $0.value)
      },
      findings: &findings)
    self.findings = findings
  }

  /// One statement file, with a rule book that is fine.
  init(statement: String) {
    self.init(statements: Self.statements.merging(["tested": statement]) { $1 })
  }

  /// Each as `file:line:column rule`, without the one on approvals.
  var places: [String] {
    findings.filter { $0.rule != "awaiting-approval" }.map(\.place)
  }
}

extension Finding {
  var place: String {
    "\(file):\(range.lowerBound.line):\(range.lowerBound.column) \(rule)"
  }
}

/// The testing library has a type of the same name.
typealias Place = Diagnostics.SourceLocation
