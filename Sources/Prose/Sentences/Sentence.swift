/// A sentence, or what stands for one: a heading, a list item, a table cell.
///
/// A *virtual* sentence is this together with what it completes: see ``Prose/parts(of:)``. Its numbers
/// are kept as halves of words: a page has some hundred sentences, and every check walks them all.
package struct Sentence: Sendable {
  package enum Form: Sendable {
    case title, description, heading, paragraph, item, orderedItem, headerCell, cell
    case calloutHeading
  }

  package var form: Form
  /// Whether one of its words is a number.
  package var hasNumber: Bool
  /// At least as many syllables as it has: the groups of vowels of its words, one a word at least.
  @usableFromInline var storedVowelGroups: Int32
  @usableFromInline var firstByte: Int32
  @usableFromInline var endByte: Int32
  @usableFromInline var firstWord: Int32
  @usableFromInline var endWord: Int32
  /// -1 for none, as the two below.
  @usableFromInline var storedLeadIn: Int32
  @usableFromInline var storedRowLabel: Int32
  @usableFromInline var storedCallout: Int32
  @usableFromInline var storedSection: Int32
  @usableFromInline var storedBlock: Int32

  init(
    _ found: SentenceScanner.Found, form: Form, leadIn: Int?, rowLabel: Int?, section: Int,
    callout: Int?, block: Int
  ) {
    self.form = form
    hasNumber = found.hasNumber
    storedVowelGroups = Int32(truncatingIfNeeded: found.vowelGroups)
    firstByte = Int32(truncatingIfNeeded: found.bytes.lowerBound)
    endByte = Int32(truncatingIfNeeded: found.bytes.upperBound)
    firstWord = Int32(truncatingIfNeeded: found.words.lowerBound)
    endWord = Int32(truncatingIfNeeded: found.words.upperBound)
    storedLeadIn = Int32(truncatingIfNeeded: leadIn ?? -1)
    storedRowLabel = Int32(truncatingIfNeeded: rowLabel ?? -1)
    storedCallout = Int32(truncatingIfNeeded: callout ?? -1)
    storedSection = Int32(truncatingIfNeeded: section)
    storedBlock = Int32(truncatingIfNeeded: block)
  }
}

extension Sentence {
  /// Its text in ``Prose/text``.
  @inlinable @inline(__always) package var bytes: Range<Int> { Int(firstByte)..<Int(endByte) }
  /// Its words in ``Prose/words``.
  @inlinable @inline(__always) package var words: Range<Int> { Int(firstWord)..<Int(endWord) }
  @inlinable @inline(__always) package var vowelGroups: Int { Int(storedVowelGroups) }
  /// The sentence that this one completes: a list's lead-in, a box's heading, a column's header.
  @inlinable @inline(__always) package var leadIn: Int? {
    storedLeadIn < 0 ? nil : Int(storedLeadIn)
  }
  /// For a table cell, the first cell of its row.
  @inlinable @inline(__always) package var rowLabel: Int? {
    storedRowLabel < 0 ? nil : Int(storedRowLabel)
  }
  /// The innermost section that it stands in, an index of ``Prose/sections``.
  @inlinable @inline(__always) package var section: Int { Int(storedSection) }
  /// The innermost box that it stands in, an index of ``Prose/callouts``.
  @inlinable @inline(__always) package var callout: Int? {
    storedCallout < 0 ? nil : Int(storedCallout)
  }
  /// Counts paragraphs, items, cells and headings: sentences of one paragraph share it.
  @inlinable @inline(__always) package var block: Int { Int(storedBlock) }
}
