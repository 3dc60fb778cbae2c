/// A phrase found in a text.
package struct PhraseMatch: Sendable {
  /// The number that ``PhraseSet/add(_:case:inflection:)`` gave the phrase.
  package var phrase: Int
  /// Its words in ``Prose/words``.
  package var words: Range<Int>
  /// The sentence that it stands in.
  package var sentence: Int
}
