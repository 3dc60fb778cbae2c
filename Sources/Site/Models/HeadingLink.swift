package import Templates

/// An entry of a page's contents list, with those below it.
///
/// Two levels are shown.
package struct HeadingLink: TemplateModel {
  package var title: String
  /// `#` and the heading's id.
  package var url: String
  package var children: [HeadingLink]

  package static let fields = Fields<Self>([
    .text("title") { $0.title },
    .text("url") { $0.url },
    .list("children") { $0.children },
  ])

  package init(
    title: String, url: String, children: [HeadingLink] = []
  ) {
    self.title = title
    self.url = url
    self.children = children
  }
}
