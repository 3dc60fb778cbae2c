import Diagnostics
import Safety

/// Makes a rule book of rules, a vocabulary and statements, and runs its examples.
struct RulesTrial {
  let violation: String?

  init(_ input: [UInt8]) {
    let texts = Sections(input).texts
    let rules = texts.first ?? ""
    let vocabulary = texts.dropFirst().first
    let statements = texts.dropFirst(2).enumerated().map { index, text in
      RuleBook.File(path: "s\(index).md", name: "s\(index)", text: text)
    }
    var findings: [Finding] = []
    let book = RuleBook(
      vocabulary: vocabulary.map { RuleBook.File(path: "v.yml", name: "v", text: $0) },
      rules: [RuleBook.File(path: "r.yml", name: "r", text: rules)], statements: statements,
      findings: &findings)
    // A book with mistakes clears nothing; one without has to bear its own examples.
    let hasErrors = findings.contains { $0.severity == .error }
    if !hasErrors { findings += RuleExamples.check(book) }
    violation = Self.misplaced(findings, in: rules, vocabulary ?? "", statements)
  }

  private static func misplaced(
    _ findings: [Finding], in rules: String, _ vocabulary: String, _ statements: [RuleBook.File]
  ) -> String? {
    let texts = [("r.yml", rules), ("v.yml", vocabulary)] + statements.map { ($0.path, $0.text) }
    for (file, text) in texts {
      let violation = FindingPlaces(text).violation(of: findings.filter { $0.file == file })
      if let violation { return "\(file): \(violation)" }
    }
    return nil
  }
}
