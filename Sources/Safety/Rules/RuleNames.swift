/// The one namespace of all that a finding can name as its rule, so that a name means one thing in
/// a report, a suppression and `remedy explain`.
package enum RuleNames {
  /// Findings that are neither of the rule book nor of an article check: about files, settings,
  /// Markdown, links, templates and the rule book itself.
  package static let builtIn: Set<String> = [
    "approval-outdated", "awaiting-approval", "bad-citation", "bad-date", "bad-encoding",
    "bad-heading-id", "bad-inclusion", "bad-pattern", "bad-slug", "bad-suppression", "bad-value",
    "bad-yaml",
    "broken-anchor", "broken-image", "broken-link", "conflicting-maximum", "duplicate-block",
    "duplicate-field",
    "duplicate-heading-id", "duplicate-key", "duplicate-rule", "duplicate-url", "empty-statement",
    "expired-suppression", "external-image", "fixed-baseline", "front-matter-fence", "inline-code",
    "link-to-unpublished", "link-to-withdrawn", "long-title", "malformed-name",
    "malformed-template", "mismatched-section", "misplaced-callout", "missing-alt",
    "missing-example", "missing-index", "missing-key", "missing-templates", "nested-too-deeply",
    "no-front-matter", "no-rules", "no-source", "outside-site", "raw-html", "recursive-partial",
    "repeated-folder", "repeated-statement", "review-overdue", "rule-example", "statement-form",
    "text-outside-block", "unclosed-section", "unclosed-tag", "uncovered-rule", "uneven-section",
    "unguarded-optional", "unknown-area", "unknown-asset", "unknown-block", "unknown-callout",
    "unknown-file", "unknown-key", "unknown-mention", "unknown-name", "unknown-partial",
    "unknown-phrases", "unknown-rule", "unknown-source", "unknown-statement", "unknown-template",
    "unknown-transform", "unlisted-area", "unquoted-attribute", "unreadable",
    "unreadable-template", "unsafe-acceptance", "unsafe-place", "unsafe-url", "unsupported-tag",
    "unused-field", "unused-source", "unused-suppression", "unused-template", "unverified-error",
    "wrong-container", "wrong-kind", "wrong-type", "yaml-bomb",
  ]

  /// Every rule that data can't express.
  package static let allChecks: [any ArticleCheck.Type] = ArticleChecks.all + DoseChecks.all

  /// The same by their names.
  package static let checks: [String: CheckDescription] = Dictionary(
    allChecks.map { ($0.description.id, $0.description) }
  ) { first, _ in first }
}
