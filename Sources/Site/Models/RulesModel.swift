package import Templates

/// Every rule that articles are checked by, in groups.
package struct RulesModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  package var ruleCount: String
  package var groups: [RuleGroupModel]

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .text("ruleCount") { $0.ruleCount },
    .list("groups") { $0.groups },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel, ruleCount: String,
    groups: [RuleGroupModel] = []
  ) {
    self.site = site
    self.page = page
    self.ruleCount = ruleCount
    self.groups = groups
  }
}

/// Rules that are about the same thing.
package struct RuleGroupModel: TemplateModel {
  /// The element's id, which the contents list links to.
  package var id: String
  package var title: String
  package var ruleCount: String
  package var rules: [RuleModel]

  package static let fields = Fields<Self>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("ruleCount") { $0.ruleCount },
    .list("rules") { $0.rules },
  ])

  package init(
    id: String, title: String, ruleCount: String, rules: [RuleModel]
  ) {
    self.id = id
    self.title = title
    self.ruleCount = ruleCount
    self.rules = rules
  }
}
