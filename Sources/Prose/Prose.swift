package import Diagnostics
package import Markdown

/// An article's text as a reader takes it in: sentences with their lead-ins, sections and boxes,
/// wherever the Markdown put them.
///
/// Markup, code, addresses, comments and citations are gone; what is left is one run of UTF-8 that
/// every check reads once. Places in it lead back to the source.
package struct Prose: Sendable {
  /// The text: blanks single, typographic apostrophes, hyphens and spaces made plain ones, letters
  /// with accents made plain letters. Letter case is kept.
  package internal(set) var text: [UInt8] = []
  /// ``text`` with its ASCII letters in lower case; a place in one is the same place in the other.
  package internal(set) var folded: [UInt8] = []
  /// In reading order.
  package internal(set) var words: [Word] = []
  /// In reading order; a place on the page is compared by the index of its sentence.
  package internal(set) var sentences: [Sentence] = []
  /// The page itself first, then each heading's subtree in reading order.
  package internal(set) var sections: [Section] = []
  /// In reading order.
  package internal(set) var callouts: [CalloutUse] = []
  /// The statements asked for by name, in reading order.
  package internal(set) var inclusions: [Inclusion] = []

  init() {}
}
