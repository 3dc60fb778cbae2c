/// Something that a sentence has to say: one of the alternatives of each slot, in one virtual
/// sentence.
package struct Concept: Hashable, Sendable {
  /// What is said, for messages: "not in the first days after an injury".
  package var name: String
  /// Numbers of phrases: see `PhraseSet`.
  package var slots: [[Int]]
}
