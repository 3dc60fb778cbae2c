package import Diagnostics
package import Templates

/// The template of each kind of page, checked against the page's model.
///
/// There is none with an error in any template, so that no page can lack a part.
package struct PageTemplates: Sendable {
  package let article: Template<ArticleModel>
  package let listing: Template<ListingModel>
  package let home: Template<HomeModel>
  package let az: Template<AZModel>
  package let sources: Template<SourcesModel>
  package let safety: Template<SafetyModel>
  package let rules: Template<RulesModel>
  package let search: Template<SearchModel>
  package let notFound: Template<NotFoundModel>
  package let redirect: Template<RedirectModel>
  package let tombstone: Template<TombstoneModel>

  /// Reads and checks `folder`; nil when a finding is an error.
  package static func load(_ folder: String) -> (Self?, [Finding]) {
    let (set, unreadable) = TemplateSet.load(folder)
    // Where there is none at all, to name each that is missing would bury what is wrong.
    if set.isEmpty, !unreadable.isEmpty { return (nil, unreadable) }
    var check = TemplateCheck(set)
    let templates = Self(&check)
    let findings = (unreadable + check.findings).sorted()
    return (findings.contains { $0.severity == .error } ? nil : templates, findings)
  }

  private init?(_ check: inout TemplateCheck) {
    // Every one is asked for before any is looked at: all that is wrong is told at once.
    let article = check.template("article", for: ArticleModel.self)
    let listing = check.template("listing", for: ListingModel.self)
    let home = check.template("home", for: HomeModel.self)
    let az = check.template("a-z", for: AZModel.self)
    let sources = check.template("sources", for: SourcesModel.self)
    let safety = check.template("safety", for: SafetyModel.self)
    let rules = check.template("rules", for: RulesModel.self)
    let search = check.template("search", for: SearchModel.self)
    let notFound = check.template("not-found", for: NotFoundModel.self)
    let redirect = check.template("redirect", for: RedirectModel.self)
    let tombstone = check.template("tombstone", for: TombstoneModel.self)
    guard let article, let listing, let home, let az, let sources, let safety, let rules,
      let search, let notFound,
      let redirect, let tombstone
    else { return nil }
    (self.article, self.listing, self.home) = (article, listing, home)
    (self.az, self.sources, self.safety, self.rules) = (az, sources, safety, rules)
    (self.search, self.notFound) = (search, notFound)
    (self.redirect, self.tombstone) = (redirect, tombstone)
  }
}
