/// A second place that helps to understand a finding, for example where a missing warning belongs.
package struct RelatedPlace: Hashable, Sendable {
  package var file: String
  package var range: SourceRange
  /// Lower-case, no full stop.
  package var message: String

  package init(_ message: String, in file: String, at range: SourceRange) {
    self.file = file
    self.range = range
    self.message = message
  }
}
