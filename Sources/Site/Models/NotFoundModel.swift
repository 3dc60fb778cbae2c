package import Templates

/// The page for addresses that don't exist.
package struct NotFoundModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel
  ) {
    self.site = site
    self.page = page
  }
}
