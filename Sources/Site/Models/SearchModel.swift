package import Templates

/// The page on which all that a search finds is shown; without JavaScript, ways to look instead.
package struct SearchModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  /// Fingerprinted; the page has it in place of the script of other pages.
  package var scriptURL: String

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .text("scriptURL") { $0.scriptURL },
  ])

  package init(site: Prepared<SiteModel>, page: PageHeadModel, scriptURL: String) {
    self.site = site
    self.page = page
    self.scriptURL = scriptURL
  }
}
