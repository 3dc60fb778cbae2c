import Content
import Markdown

extension RuleEntry {
  /// A rule of the site.
  init(_ rule: Rule, in book: RuleBook, _ sources: SourceCatalog) {
    let statements = book.statements(covering: rule)
    let names = statements.map { "`\($0)`" }.joined(separator: " or ")
    let include =
      statements.first.map { first in
        "Include the statement \(names): `> [!SAFETY] \(first)`. `remedy lint --fix` inserts it."
      } ?? "Write a statement that covers it: none does."
    self.init(
      id: rule.id, title: rule.title, summary: "An article must \(rule.title).",
      severity: rule.severity, applies: rule.when.map(\.sentence), placement: rule.placement,
      why: rule.why,
      sources: rule.sources.map { SourceEntry(key: $0, source: sources[$0]) },
      statements: statements.compactMap { book.statement($0)?.statement },
      wording: rule.accepts == .wording
        ? rule.say.map { WordingEntry(name: $0.name, slots: $0.patterns) } : [],
      passing: rule.passing, failing: rule.failing,
      fix: rule.accepts == .wording ? include + " Or say it in the article's own words." : include)
  }

  /// A check of the text that this tool makes.
  init(_ check: CheckDescription, _ sources: SourceCatalog) {
    self.init(
      id: check.id, title: check.title, summary: "An article must \(check.title).",
      severity: check.severity, why: check.why,
      sources: check.sources.map { SourceEntry(key: $0, source: sources[$0]) },
      passing: check.passing, failing: check.failing,
      fix: "Write it as in the examples that pass.")
  }

  /// Something that the tool finds wrong whatever the rules say.
  init(_ finding: ToolFinding) {
    self.init(
      id: finding.id, summary: finding.summary, severity: finding.severity, fix: finding.fix)
  }
}

extension Rule {
  fileprivate var placement: [String] {
    var sentences: [String] = []
    switch scope {
    case .page: sentences.append("The warning may stand anywhere on the page.")
    case .section:
      sentences.append(
        "The warning stands in the section that makes the rule apply, in one around or within it, "
          + "or at the start of the page.")
    }
    switch before {
    case .dose: sentences.append("It stands before the first dose.")
    case .steps: sentences.append("It stands before the first numbered steps.")
    case nil: break
    }
    if !inside.isEmpty {
      let kinds = inside.map(\.rawValue).sorted().map { "`\($0)`" }.joined(separator: " or ")
      sentences.append("It stands in a box of the kind \(kinds).")
    }
    return sentences
  }
}

extension Trigger {
  /// The articles that the condition means: "Remedy pages of heat-therapy that list steps."
  fileprivate var sentence: String {
    var sentence =
      kinds == Set(ArticleKind.Name.allCases)
      ? "All pages"
      : ArticleKind.Name.allCases.filter(kinds.contains).map(\.rawValue).listed("and")
        .firstLetterUppercased + " pages"
    if !areas.isEmpty {
      sentence += " of " + Area.allCases.filter(areas.contains).map(\.rawValue).listed("and")
    }
    var demands: [String] = []
    if !mentions.isEmpty { demands.append("name " + mentions.quoted.listed("or")) }
    if !alsoMentions.isEmpty { demands.append("name " + alsoMentions.quoted.listed("or")) }
    switch gives {
    case .dose: demands.append("say how much to take")
    case .steps: demands.append("list steps")
    case nil: break
    }
    if !demands.isEmpty { sentence += " that " + demands.listed("and") }
    if !jurisdictions.isEmpty {
      sentence += ", for " + jurisdictions.map(\.rawValue).sorted().listed("and")
    }
    return sentence + "."
  }
}

extension [String] {
  fileprivate var quoted: [String] { map { "`\($0)`" } }

  /// "a, b or c".
  fileprivate func listed(_ conjunction: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}

extension String {
  fileprivate var firstLetterUppercased: String { prefix(1).uppercased() + dropFirst() }
}
