package import Templates

/// A rule that articles are checked by, explained.
package struct RuleModel: TemplateModel {
  /// Also the element's id.
  package var id: String
  /// What an article must do, in a few words.
  package var title: HTML
  /// In a sentence: what comes of an article that breaks it.
  package var severity: String
  /// One sentence for each case; empty if every article is meant.
  package var applies: [RulePassageModel]
  /// Where the warning must stand, a sentence each.
  package var placement: [RulePassageModel]
  /// Absent where the title says it.
  package var why: HTML?
  /// In the site's list of sources.
  package var sources: [LinkModel]
  /// What satisfies it, in the site's list of statements.
  package var statements: [LinkModel]
  /// What an article's own words must say, each in one sentence; empty if none are accepted.
  package var wording: [RulePassageModel]
  /// Pieces of Markdown.
  package var passing: [RulePassageModel]
  /// The same, with marks at what is wrong.
  package var failing: [RulePassageModel]

  package static let fields = Fields<Self>([
    .text("id") { $0.id },
    .html("title") { $0.title },
    .text("severity") { $0.severity },
    .list("applies") { $0.applies },
    .list("placement") { $0.placement },
    .optionalHTML("why") { $0.why },
    .list("sources") { $0.sources },
    .list("statements") { $0.statements },
    .list("wording") { $0.wording },
    .list("passing") { $0.passing },
    .list("failing") { $0.failing },
  ])

  package init(
    id: String, title: HTML, severity: String, applies: [RulePassageModel] = [],
    placement: [RulePassageModel] = [], why: HTML? = nil, sources: [LinkModel] = [],
    statements: [LinkModel] = [], wording: [RulePassageModel] = [],
    passing: [RulePassageModel] = [], failing: [RulePassageModel] = []
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.applies = applies
    self.placement = placement
    self.why = why
    self.sources = sources
    self.statements = statements
    self.wording = wording
    self.passing = passing
    self.failing = failing
  }
}

/// A sentence or an example of a rule's explanation.
package struct RulePassageModel: TemplateModel {
  package var html: HTML

  package static let fields = Fields<Self>([
    .html("html") { $0.html }
  ])

  package init(
    html: HTML
  ) {
    self.html = html
  }
}
