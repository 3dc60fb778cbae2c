/// Someone who wrote or reviewed an article.
package struct Person: Hashable, Sendable {
  package var name: String
  /// What entitles them to: "MD", "physical therapist".
  package var credentials: String?

  package init(name: String, credentials: String? = nil) {
    self.name = name
    self.credentials = credentials
  }
}

extension YAMLFields {
  /// Decodes this mapping as a person: `{name: …, credentials: …}`.
  mutating func person(credentials: Presence) -> Person? {
    let name = text("name", .required)
    let credentials = text("credentials", credentials)
    return name.map { Person(name: $0.value, credentials: credentials?.value) }
  }
}
