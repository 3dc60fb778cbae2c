/// Phrases to look for, all in one pass over a text, so that the cost doesn't grow with their number.
package struct PhraseSet: Sendable {
  /// Whether the letter case of a phrase matters; abbreviations such as `PT` need it.
  package enum LetterCase: Sendable { case ignored, exact }

  /// Which endings a phrase's last word may take beyond what is written.
  package enum Inflection: Sendable {
    case none
    /// Plural and possessive: `pad`, `pads`, `pad's`, `pads'`.
    case noun
  }

  package init() {}

  /// Adds a phrase.
  ///
  /// - Parameter pattern: words with single blanks between them. A blank also stands for a hyphen;
  ///   `*` at a word's end for any letters; `#` for a number; `(…)?` around a word for one that may
  ///   be left out; `/` between words in parentheses for a choice: `health (care/ )? (team/provider)`.
  /// - Returns: the phrase's number, counted from 0.
  package mutating func add(
    _ pattern: String, case letterCase: LetterCase = .ignored, inflection: Inflection = .none
  ) -> Int {
    0
  }

  /// All phrases in the text, in the order of the words that they start with; also those within or
  /// across one another.
  package func matches(in prose: Prose) -> [PhraseMatch] { [] }
}
