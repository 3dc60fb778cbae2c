package import Markdown

extension Document {
  /// The ids that a link may name on the page.
  package var anchors: Set<String> { Set(headings.map { $0.0.id }) }
}
