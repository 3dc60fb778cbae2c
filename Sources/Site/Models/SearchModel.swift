package import Templates

/// The page on which all that a search finds is shown; without JavaScript, ways to look instead.
package struct SearchModel: TemplateModel {
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
