import Content
package import Diagnostics

/// All that articles must say, and the statements to say it with.
package struct RuleBook: Sendable {
  /// In the order of their files, then as written.
  package let rules: [Rule]
  /// By id.
  package let statements: [SafetyStatement]
  private let statementsByID: [String: SafetyStatement]
  private let statementsByRule: [String: [String]]

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

  /// Reads all rules and statements.
  ///
  /// - Parameters:
  ///   - ruleFiles: the files of `content/safety/rules/`.
  ///   - statementFiles: the files of `content/safety/statements/`.
  ///   - findings: where everything that is wrong is reported; with an error among it the book
  ///     must not be used to clear anything.
  package init(
    rules ruleFiles: [File], statements statementFiles: [File], findings: inout [Finding]
  ) {
    var rules: [Rule] = []
    for file in ruleFiles {
      var found = FileFindings(file: file.path)
      rules += RuleFile.rules(in: file.text, findings: &found)
      findings += found.quoting(file.text)
    }
    var statements: [SafetyStatement] = []
    for file in statementFiles {
      var found = FileFindings(file: file.path)
      if let statement = SafetyStatement.parse(file.text, id: file.name, findings: &found) {
        statements.append(statement)
      }
      findings += found.quoting(file.text)
    }
    self.rules = rules
    self.statements = statements.sorted { $0.id < $1.id }
    statementsByID = Dictionary(statements.map { ($0.id, $0) }) { first, _ in first }
    statementsByRule = self.statements.reduce(into: [:]) { result, statement in
      for rule in statement.covers { result[rule.value, default: []].append(statement.id) }
    }
    findings += RuleBookCheck(self).findings
  }

  package func statement(_ id: String) -> SafetyStatement? { statementsByID[id] }

  /// The statements that satisfy a rule, sorted by id.
  package func statements(covering rule: Rule) -> [String] { statementsByRule[rule.id] ?? [] }

  /// Every source that a rule or a statement rests on.
  package var sourceKeys: Set<String> {
    var keys = Set(rules.flatMap(\.sources))
    for statement in statements { keys.formUnion(statement.citedSources.map(\.value)) }
    return keys
  }
}
