package import Templates

/// Someone who wrote or checked an article.
package struct PersonModel: TemplateModel {
  package var name: String
  package var credentials: String?

  package static let fields = Fields<Self>([
    .text("name") { $0.name },
    .optionalText("credentials") { $0.credentials },
  ])

  package init(
    name: String, credentials: String? = nil
  ) {
    self.name = name
    self.credentials = credentials
  }
}
