import Content
import Diagnostics

// What a rule may not be, though each of its keys can be read.
extension RuleFile {
  static func check(
    _ rule: Rule, accepts: Located<Rule.Acceptance>?, isUnverified: Located<Bool>?,
    _ fields: inout YAMLFields
  ) {
    if let accepts, accepts.value == .wording {
      checkWording(rule, at: accepts.range, &fields)
    }
    if rule.isUnverified, rule.severity == .error, let isUnverified {
      fields.findings.error(
        "unverified-error", "no source backs `\(rule.id)`, so it can't be an error",
        at: isUnverified.range, why: "an error keeps an article from its readers",
        fix: "name a source, or make it a warning")
    }
  }

  private static func checkWording(
    _ rule: Rule, at range: SourceRange, _ fields: inout YAMLFields
  ) {
    if rule.severity == .error {
      fields.findings.error(
        "unsafe-acceptance", "an error can't be cleared by an article's own words", at: range,
        why: "wording can show that a warning is absent, never that one is right",
        fix: "leave `accepts` out, or make the rule a warning")
    }
    if rule.say.isEmpty {
      fields.findings.error(
        "missing-key", "a rule that accepts wording lacks `say`", at: range,
        fix: "add `say: [{name: …, slots: [[…], […]]}]`")
    }
  }
}
