import Content
import Diagnostics
import Markdown

/// Reads the rules of one file in `content/safety/rules/`.
struct RuleFile {
  /// The rules of a file, in its order, which name things of `vocabulary`; a rule that can't be read
  /// is left out and reported.
  static func rules(
    in text: String, vocabulary: Vocabulary, findings: inout FileFindings
  ) -> [Rule] {
    guard let value = YAML.parse(text, findings: &findings) else { return [] }
    guard case .sequence(let items) = value.kind else {
      findings.error(
        "wrong-type", "a rule file holds a list of rules", at: value.range,
        fix: "start each rule with `- id: …`")
      return []
    }
    return items.compactMap { item in
      item.decode("a rule", findings: &findings) { rule(from: &$0, vocabulary) }
    }
  }

  private static func rule(from fields: inout YAMLFields, _ vocabulary: Vocabulary) -> Rule? {
    let id = identifier(fields.text("id", .required), &fields)
    let title = fields.text("title", .required)
    let when = conditions(&fields, vocabulary)
    let say = fields.mappings("say") { Concept(&$0, vocabulary) }
    let scope = fields.choice("scope", of: Rule.Scope.self)
    let before = fields.choice(
      "before", from: Trigger.Gift.allCases, named: { "first-\($0.rawValue)" })
    let inside = fields.choices("inside", from: Callout.Kind.allCases, named: \.className)
    let severity = fields.choice("severity", of: Severity.self, .required)
    let accepts = fields.choice("accepts", of: Rule.Acceptance.self)
    let isUnverified = fields.flag("unverified")
    let why = fields.text("why", .required)
    let sources = fields.texts(
      "sources", isUnverified?.value == true ? .optional : .required)
    let passing = examples("passing", &fields)
    let failing = examples("failing", &fields)
    guard let id, let title, !when.isEmpty, let severity, let why else { return nil }
    let rule = Rule(
      id: id.value, title: title.value, when: when, say: say, scope: scope?.value ?? .page,
      before: before?.value, inside: Set(inside.map(\.value)), severity: severity.value,
      accepts: accepts?.value ?? .statement, isUnverified: isUnverified?.value ?? false,
      why: why.value, sources: sources.map(\.value), passing: passing, failing: failing,
      file: fields.findings.file, range: id.range)
    check(rule, accepts: accepts, isUnverified: isUnverified, &fields)
    return rule
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

  private static func conditions(
    _ fields: inout YAMLFields, _ vocabulary: Vocabulary
  ) -> [Trigger] {
    guard let value = fields.value("when", .required) else { return [] }
    if case .sequence([]) = value.kind {
      fields.findings.error(
        "bad-value", "`when` is empty, so the rule would never apply", at: value.range,
        fix: "say when it does: `- {areas: […]}` or `- mentions: […]`")
    }
    return fields.mappings("when") { Trigger(&$0, vocabulary) }
  }

  /// The examples of a rule: they are its documentation and its tests, so none may lack them.
  private static func examples(_ key: String, _ fields: inout YAMLFields) -> [String] {
    guard let value = fields.value(key, .required) else { return [] }
    if case .sequence([]) = value.kind {
      fields.findings.error(
        "missing-example", "a rule needs at least one \(key) example", at: value.range,
        why: "an example shows what the rule asks, and that it can be kept and broken",
        fix: "write the body of an article")
    }
    return fields.texts(key).map(\.value)
  }
}
