package import Templates

/// A page that sends on to where an article has moved.
package struct RedirectModel: TemplateModel {
  package var language: String
  /// `ltr` or `rtl`.
  package var direction: String
  package var siteTitle: String
  /// The target's title.
  package var title: String
  /// The target.
  package var url: String
  /// The target as a whole URL.
  package var canonicalURL: String

  package static let fields = Fields<Self>([
    .text("language") { $0.language },
    .text("direction") { $0.direction },
    .text("siteTitle") { $0.siteTitle },
    .text("title") { $0.title },
    .text("url") { $0.url },
    .text("canonicalURL") { $0.canonicalURL },
  ])

  package init(
    language: String, direction: String, siteTitle: String, title: String, url: String,
    canonicalURL: String
  ) {
    self.language = language
    self.direction = direction
    self.siteTitle = siteTitle
    self.title = title
    self.url = url
    self.canonicalURL = canonicalURL
  }
}
