package import Templates

/// The page for addresses that don't exist.
package struct NotFoundModel: TemplateModel {
  package var site: SiteModel
  package var page: PageHeadModel

  package static let fields = Fields<Self>([
    .object("site") { $0.site },
    .object("page") { $0.page },
  ])

  package init(
    site: SiteModel, page: PageHeadModel
  ) {
    self.site = site
    self.page = page
  }
}
