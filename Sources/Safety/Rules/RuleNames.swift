/// The one namespace of all that a finding can name as its rule, so that a name means one thing in
/// a report, a suppression and `remedy explain`.
package enum RuleNames {
  /// Findings that are neither of the rule book nor of an article check: about files, settings,
  /// Markdown, links, templates and the rule book itself.
  package static let builtIn = Set(ToolFinding.groups.flatMap(\.findings).map(\.id))

  /// Every rule that data can't express.
  package static let allChecks: [any ArticleCheck.Type] = ArticleChecks.all + DoseChecks.all

  /// The same by their names.
  package static let checks: [String: CheckDescription] = Dictionary(
    allChecks.map { ($0.description.id, $0.description) }
  ) { first, _ in first }
}
