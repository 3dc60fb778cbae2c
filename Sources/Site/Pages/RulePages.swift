import Content
import Diagnostics
import Markdown
import Safety
import Templates

/// The page that explains every rule that articles are checked by.
///
/// What the tool finds besides, such as a broken link, concerns authors alone: `remedy explain` tells.
struct RulePages {
  let context: SiteContext

  func pages() -> [Page] {
    let context = context
    return [Page(at: .rules) { context.templates.rules.bytes(context.rulesModel()) }]
  }
}

extension SiteContext {
  fileprivate func rulesModel() -> RulesModel {
    let groups = RuleReference(book, sources: sources).required
    return RulesModel(
      site: frame(at: href(.rules)),
      page: head(
        title: "Safety rules",
        description: "What every article on this site is checked for, and why.",
        at: .rules, below: [BreadcrumbModel(title: "Safety", url: href(.safety))]),
      ruleCount: String(groups.reduce(0) { $0 + $1.entries.count }),
      groups: groups.enumerated().map { index, group in
        RuleGroupModel(
          id: "page:group-\(index + 1)", title: group.title,
          ruleCount: group.entries.count == 1 ? "1 rule" : "\(group.entries.count) rules",
          rules: group.entries.map(model))
      })
  }

  private func model(of entry: RuleEntry) -> RuleModel {
    RuleModel(
      id: entry.id, title: HTML(ruleText: entry.title.firstLetterUppercased),
      severity: entry.severity.consequence,
      applies: entry.applies.map(RulePassageModel.init(text:)),
      placement: entry.placement.map(RulePassageModel.init(text:)),
      why: entry.why.isEmpty ? nil : HTML(ruleText: entry.why),
      // A check of the tool's may rest on a source that this site doesn't list.
      sources: entry.sources.compactMap { entry in
        entry.source.map { source in
          LinkModel(
            title: "\(source.title), \(source.publisher)", url: href(.sources, at: entry.key))
        }
      },
      statements: entry.statements.map { statement in
        LinkModel(title: statement.title, url: href(.safety, at: statement.id))
      },
      wording: entry.wording.map { RulePassageModel(text: $0.name) },
      passing: entry.passing.map(RulePassageModel.init(example:)),
      failing: entry.failing.map(RulePassageModel.init(example:)))
  }
}

extension Severity {
  /// What comes of an article that breaks a rule.
  fileprivate var consequence: String {
    switch self {
    case .error: "Error: an article that breaks it can’t be published."
    case .warning: "Warning: its authors are told, and the article can be published."
    case .note: "Note: its authors are told when they ask what could be better."
    }
  }
}

extension RulePassageModel {
  fileprivate init(text: String) { self.init(html: HTML(ruleText: text)) }
  fileprivate init(example: String) { self.init(html: HTML(ruleExample: example)) }
}

extension String {
  fileprivate var firstLetterUppercased: String { prefix(1).uppercased() + dropFirst() }
}
