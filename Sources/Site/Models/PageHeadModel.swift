package import Templates

/// What every page says of itself.
package struct PageHeadModel: TemplateModel {
  /// The page's `<h1>`, and its title before the site's.
  package var title: String
  /// For search engines and shared links.
  package var description: String
  /// A whole URL; absent where a page has no address of its own, as `404.html`.
  package var canonicalURL: String?
  /// Fingerprinted; SVG: the one of the area that the page is in. Only an ornament.
  package var iconURL: String?
  /// From the home page down; none on the home page.
  package var breadcrumbs: [BreadcrumbModel]

  package static let fields = Fields<Self>([
    .text("title") { $0.title },
    .text("description") { $0.description },
    .optionalText("canonicalURL") { $0.canonicalURL },
    .optionalText("iconURL") { $0.iconURL },
    .list("breadcrumbs") { $0.breadcrumbs },
  ])

  package init(
    title: String, description: String, canonicalURL: String? = nil,
    iconURL: String? = nil, breadcrumbs: [BreadcrumbModel] = []
  ) {
    self.title = title
    self.description = description
    self.canonicalURL = canonicalURL
    self.iconURL = iconURL
    self.breadcrumbs = breadcrumbs
  }
}
