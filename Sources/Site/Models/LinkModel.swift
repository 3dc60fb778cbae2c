package import Templates

/// A link to a page, with what to expect there.
package struct LinkModel: TemplateModel {
  package var title: String
  /// A path from the host's root, or a whole URL.
  package var url: String
  package var description: String?
  /// Fingerprinted; SVG, and only an ornament beside the title.
  package var iconURL: String?

  package static let fields = Fields<Self>([
    .text("title") { $0.title },
    .text("url") { $0.url },
    .optionalText("description") { $0.description },
    .optionalText("iconURL") { $0.iconURL },
  ])

  package init(
    title: String, url: String, description: String? = nil, iconURL: String? = nil
  ) {
    self.title = title
    self.url = url
    self.description = description
    self.iconURL = iconURL
  }
}
