package import Diagnostics

/// A block of a Markdown document and where it was written.
package struct Block: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case heading(Heading)
    case paragraph([Inline])
    case quote([Block])
    case list(List)
    /// A code block; `info` is the fence's info string, or empty.
    case code(String, info: String)
    /// Raw HTML, which is kept to be reported and is never rendered.
    case html(String)
    case thematicBreak
    case table(Table)
    case callout(Callout)
    /// The statements that a `[!SAFETY]` callout asks for by name.
    case inclusion([StatementReference])
    /// A statement in full, put where an inclusion asked for it.
    case statement(Statement)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A heading; its `id` is empty until the heading-id pass names it.
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package var level: Int
  package var id: String
  package var inlines: [Inline]

  package init(level: Int, id: String = "", _ inlines: [Inline]) {
    self.level = level
    self.id = id
    self.inlines = inlines
  }
}

/// A bullet or numbered list.
package struct List: Hashable, Sendable {
  package enum Marker: Hashable, Sendable {
    case bullet
    case ordered(start: Int)
  }

  package struct Item: Hashable, Sendable {
    package var blocks: [Block]
    package var range: SourceRange

    package init(_ blocks: [Block], at range: SourceRange) {
      self.blocks = blocks
      self.range = range
    }
  }

  package var marker: Marker
  /// A tight list's paragraphs are rendered without `<p>`.
  package var isTight: Bool
  package var items: [Item]

  package init(marker: Marker, isTight: Bool, items: [Item]) {
    self.marker = marker
    self.isTight = isTight
    self.items = items
  }
}
