/// A sentence, or what stands for one: a heading, a list item, a table cell.
///
/// A *virtual* sentence is this together with what it completes: see ``Prose/parts(of:)``.
package struct Sentence: Sendable {
  package enum Form: Sendable {
    case title, description, heading, paragraph, item, orderedItem, headerCell, cell
    case calloutHeading
  }

  package var form: Form
  /// Its text in ``Prose/text``.
  package var bytes: Range<Int>
  /// Its words in ``Prose/words``.
  package var words: Range<Int>
  /// The sentence that this one completes: a list's lead-in, a box's heading, a column's header.
  package var leadIn: Int?
  /// For a table cell, the first cell of its row.
  package var rowLabel: Int?
  /// The innermost section that it stands in, an index of ``Prose/sections``.
  package var section: Int
  /// The innermost box that it stands in, an index of ``Prose/callouts``.
  package var callout: Int?
  /// Counts paragraphs, items, cells and headings: sentences of one paragraph share it.
  package var block: Int
}
