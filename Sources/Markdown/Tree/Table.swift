package import Diagnostics

/// A pipe table as GitHub Flavored Markdown defines it.
package struct Table: Hashable, Sendable {
  package enum Alignment: String, Hashable, Sendable {
    case left, center, right
  }

  package struct Cell: Hashable, Sendable {
    package var inlines: [Inline]
    package var range: SourceRange

    package init(_ inlines: [Inline], at range: SourceRange) {
      self.inlines = inlines
      self.range = range
    }
  }

  /// One a column; nil where the delimiter row says nothing.
  package var alignments: [Alignment?]
  /// As many cells as there are columns.
  package var header: [Cell]
  /// Each with as many cells as there are columns: short rows are filled up, long ones cut.
  package var rows: [[Cell]]

  package init(alignments: [Alignment?], header: [Cell], rows: [[Cell]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}
