import Content
package import Diagnostics

/// All that articles must say, and the statements to say it with.
///
/// Nothing in it changes: a class, so that an article's checks share it for one reference count, and
/// not for one of each of its lists.
package final class RuleBook: Sendable {
  /// In the order of their files, then as written.
  package let rules: [Rule]
  /// By id.
  package let statements: [SafetyStatement]
  /// What rules are about.
  package let vocabulary: Vocabulary
  /// What articles are searched for.
  package let phrases: RulePhrases
  /// For each statement, the numbers of the rules that it covers.
  let coveredRules: [[Int]]
  /// For each rule, the numbers of the statements that cover it.
  let coveringStatements: [[Int]]
  /// For each rule, the substances that it is about; nil if it can apply without naming any.
  let doseSubstances: [Set<String>?]
  private let ruleNumbers: [String: Int]
  private let statementNumbers: [String: Int]

  /// A file of `content/safety/`.
  package struct File: Sendable {
    /// As the user would type it.
    package var path: String
    /// The file's name without its extension: a statement's id.
    package var name: String
    package var text: String

    package init(path: String, name: String, text: String) {
      self.path = path
      self.name = name
      self.text = text
    }
  }

  /// Reads the vocabulary, all rules and statements.
  ///
  /// - Parameters:
  ///   - vocabularyFile: `content/safety/vocabulary.yml`; without it rules can name nothing.
  ///   - ruleFiles: the files of `content/safety/rules/`.
  ///   - statementFiles: the files of `content/safety/statements/`.
  ///   - findings: where everything that is wrong is reported; with an error among it the book
  ///     must not be used to clear anything.
  package init(
    vocabulary vocabularyFile: File? = nil, rules ruleFiles: [File],
    statements statementFiles: [File], findings: inout [Finding]
  ) {
    vocabulary = Self.vocabulary(vocabularyFile, &findings)
    var rules: [Rule] = []
    for file in ruleFiles {
      var found = FileFindings(file: file.path)
      rules += RuleFile.rules(in: file.text, vocabulary: vocabulary, findings: &found)
      findings += found.quoting(file.text)
    }
    phrases = RulePhrases(&rules, vocabulary)
    let statements = Self.statements(statementFiles, &findings)
    self.rules = rules
    self.statements = statements
    let numbers = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let coveredRules = statements.map { $0.covers.compactMap { numbers[$0.value] } }
    self.coveredRules = coveredRules
    var covering: [[Int]] = Array(repeating: [], count: rules.count)
    for (statement, rules) in coveredRules.enumerated() {
      for rule in rules { covering[rule].append(statement) }
    }
    coveringStatements = covering
    let vocabulary = vocabulary
    doseSubstances = rules.map { $0.substances(in: vocabulary) }
    ruleNumbers = numbers
    statementNumbers = Dictionary(statements.enumerated().map { ($1.id, $0) }) { first, _ in first }
    findings += RuleBookCheck(self).findings
  }

  private static func vocabulary(_ file: File?, _ findings: inout [Finding]) -> Vocabulary {
    let text = file?.text ?? ""
    var found = FileFindings(file: file?.path ?? "")
    let vocabulary = Vocabulary.parse(text, findings: &found)
    findings += found.quoting(text)
    return vocabulary
  }

  private static func statements(
    _ files: [File], _ findings: inout [Finding]
  ) -> [SafetyStatement] {
    var statements: [SafetyStatement] = []
    for file in files {
      var found = FileFindings(file: file.path)
      if let statement = SafetyStatement.parse(file.text, id: file.name, findings: &found) {
        statements.append(statement)
      }
      findings += found.quoting(file.text)
    }
    return statements.sorted { $0.id < $1.id }
  }

  package func statement(_ id: String) -> SafetyStatement? {
    statementNumber(id).map { statements[$0] }
  }

  /// The place of a statement in ``statements``.
  func statementNumber(_ id: String) -> Int? { statementNumbers[id] }

  /// The statements that satisfy a rule, sorted by id.
  package func statements(covering rule: Rule) -> [String] {
    ruleNumbers[rule.id].map { coveringStatements[$0].map { statements[$0].id } } ?? []
  }

  package func rule(_ id: String) -> Rule? { ruleNumbers[id].map { rules[$0] } }

  /// Every source that the vocabulary, a rule or a statement rests on.
  package var sourceKeys: Set<String> {
    var keys = Set(rules.flatMap(\.sources)).union(vocabulary.sourceKeys.map(\.value))
    for statement in statements { keys.formUnion(statement.citedSources.map(\.value)) }
    return keys
  }
}
