package import Diagnostics

/// A statement's name in a `[!SAFETY]` callout.
package struct StatementReference: Hashable, Sendable {
  package var id: String
  package var range: SourceRange

  package init(id: String, at range: SourceRange) {
    self.id = id
    self.range = range
  }
}

/// A disclaimer that is worded once and shown by every article that includes it.
package struct Statement: Hashable, Sendable {
  package var id: String
  package var title: String
  /// How it is shown.
  package var kind: Callout.Kind
  package var blocks: [Block]

  package init(id: String, title: String, kind: Callout.Kind, _ blocks: [Block]) {
    self.id = id
    self.title = title
    self.kind = kind
    self.blocks = blocks
  }
}
