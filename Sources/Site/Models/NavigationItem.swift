package import Templates

/// A link in the site's main navigation.
package struct NavigationItem: TemplateModel {
  package var title: String
  package var url: String
  /// The page is this one or lies below it.
  package var isCurrent: Bool

  package static let fields = Fields<Self>([
    .text("title") { $0.title },
    .text("url") { $0.url },
    .flag("isCurrent") { $0.isCurrent },
  ])

  package init(
    title: String, url: String, isCurrent: Bool = false
  ) {
    self.title = title
    self.url = url
    self.isCurrent = isCurrent
  }
}
