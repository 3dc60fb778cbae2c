package import Templates

/// What stands in place of a withdrawn article.
package struct TombstoneModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  /// Why it was withdrawn, in the editor's words.
  package var reason: String
  /// Where to go instead.
  package var alternatives: [LinkModel]

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .text("reason") { $0.reason },
    .list("alternatives") { $0.alternatives },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel, reason: String, alternatives: [LinkModel] = []
  ) {
    self.site = site
    self.page = page
    self.reason = reason
    self.alternatives = alternatives
  }
}
