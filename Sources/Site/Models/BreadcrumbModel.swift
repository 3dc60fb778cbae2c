package import Templates

/// A step on the way from the home page to the page.
package struct BreadcrumbModel: TemplateModel {
  package var title: String
  /// Absent for the page itself, which comes last.
  package var url: String?

  package static let fields = Fields<Self>([
    .text("title") { $0.title },
    .optionalText("url") { $0.url },
  ])

  package init(
    title: String, url: String? = nil
  ) {
    self.title = title
    self.url = url
  }
}
