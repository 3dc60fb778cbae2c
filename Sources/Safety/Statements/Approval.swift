package import Content
import Diagnostics

/// A clinician's word that a statement's text is right.
package struct Approval: Hashable, Sendable {
  package var name: String
  package var credentials: String
  package var day: Day
  /// The digest of the text that was approved; other text is not.
  package var digest: String

  init?(_ fields: inout YAMLFields) {
    let name = fields.text("by", .required)
    let credentials = fields.text("credentials", .required)
    let day = fields.day("on", .required)
    let digest = fields.text("hash", .required)
    guard let name, let credentials, let day, let digest else { return nil }
    self.name = name.value
    self.credentials = credentials.value
    self.day = day.value
    self.digest = digest.value
  }
}
