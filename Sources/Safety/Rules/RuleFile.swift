import Content
import Diagnostics

/// Reads the rules of one file in `content/safety/rules/`.
struct RuleFile {
  /// The kinds that a rule binds if it doesn't say.
  static let defaultKinds: Set<ArticleKind.Name> = [.remedy, .condition]

  /// The rules of a file, in its order; a rule that can't be read is left out and reported.
  static func rules(in text: String, findings: inout FileFindings) -> [Rule] {
    guard let value = YAML.parse(text, findings: &findings) else { return [] }
    guard case .sequence(let items) = value.kind else {
      findings.error(
        "wrong-type", "a rule file holds a list of rules", at: value.range,
        fix: "start each rule with `- id: …`")
      return []
    }
    return items.compactMap { item in
      item.decode("a rule", findings: &findings) { rule(from: &$0) }
    }
  }

  private static func rule(from fields: inout YAMLFields) -> Rule? {
    let id = identifier(fields.text("id", .required), &fields)
    let title = fields.text("title", .required)
    let areas = fields.choices("areas", of: Area.self)
    let kinds = fields.choices("kinds", of: ArticleKind.Name.self)
    let severity = fields.choice("severity", of: Severity.self, .required)
    let why = fields.text("why", .required)
    let sources = fields.texts("sources", .required)
    guard let id, let title, let severity, let why else { return nil }
    return Rule(
      id: id.value, title: title.value, areas: Set(areas.map(\.value)),
      kinds: kinds.isEmpty ? defaultKinds : Set(kinds.map(\.value)), severity: severity.value,
      why: why.value, sources: sources.map(\.value), file: fields.findings.file, range: id.range)
  }

  private static func identifier(
    _ id: Located<String>?, _ fields: inout YAMLFields
  ) -> Located<String>? {
    guard let id else { return nil }
    guard isKebabCase(id.value) else {
      fields.findings.error(
        "bad-value", "a rule's id is words joined by hyphens, not `\(id.value)`", at: id.range,
        fix: "write it like `heat-time-limit`")
      return nil
    }
    return id
  }
}
