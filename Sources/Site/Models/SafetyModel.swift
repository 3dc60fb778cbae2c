package import Templates

/// Every safety statement, and which article carries which.
package struct SafetyModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  package var statementCount: String
  package var approvedCount: String
  package var isFullyApproved: Bool
  package var statements: [StatementModel]
  /// What the statements cite.
  package var sources: [SourceModel]

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .text("statementCount") { $0.statementCount },
    .text("approvedCount") { $0.approvedCount },
    .flag("isFullyApproved") { $0.isFullyApproved },
    .list("statements") { $0.statements },
    .list("sources") { $0.sources },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel, statementCount: String, approvedCount: String,
    isFullyApproved: Bool, statements: [StatementModel] = [], sources: [SourceModel] = []
  ) {
    self.site = site
    self.page = page
    self.statementCount = statementCount
    self.approvedCount = approvedCount
    self.isFullyApproved = isFullyApproved
    self.statements = statements
    self.sources = sources
  }
}

/// A safety statement with its approval and its use.
package struct StatementModel: TemplateModel {
  package var id: String
  package var title: String
  /// In words: `Warning`, `Emergency` …
  package var kind: String
  /// The statement's box, as articles show it.
  package var html: HTML
  /// Absent while it awaits a clinician.
  package var approval: ApprovalModel?
  package var rules: [CoveredRuleModel]
  package var articles: [LinkModel]

  package static let fields = Fields<Self>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("kind") { $0.kind },
    .html("html") { $0.html },
    .optional("approval") { $0.approval },
    .list("rules") { $0.rules },
    .list("articles") { $0.articles },
  ])

  package init(
    id: String, title: String, kind: String, html: HTML, approval: ApprovalModel? = nil,
    rules: [CoveredRuleModel] = [], articles: [LinkModel] = []
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.html = html
    self.approval = approval
    self.rules = rules
    self.articles = articles
  }
}

/// Who approved a statement, and when.
package struct ApprovalModel: TemplateModel {
  package var name: String
  package var credentials: String
  package var date: String
  package var dateISO: String

  package static let fields = Fields<Self>([
    .text("name") { $0.name },
    .text("credentials") { $0.credentials },
    .text("date") { $0.date },
    .text("dateISO") { $0.dateISO },
  ])

  package init(
    name: String, credentials: String, date: String, dateISO: String
  ) {
    self.name = name
    self.credentials = credentials
    self.date = date
    self.dateISO = dateISO
  }
}

/// A rule that a statement satisfies.
package struct CoveredRuleModel: TemplateModel {
  package var id: String
  package var title: String
  /// Its place in the list of rules.
  package var url: String

  package static let fields = Fields<Self>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("url") { $0.url },
  ])

  package init(
    id: String, title: String, url: String
  ) {
    self.id = id
    self.title = title
    self.url = url
  }
}
