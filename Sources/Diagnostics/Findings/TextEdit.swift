/// Other text for a stretch of a file; an empty stretch inserts.
package struct TextEdit: Hashable, Sendable {
  package var range: SourceRange
  package var text: String

  package init(_ range: SourceRange, _ text: String) {
    self.range = range
    self.text = text
  }
}
