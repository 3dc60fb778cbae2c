/// Something that a sentence has to say: one of the alternatives of each slot, in one virtual
/// sentence.
package struct Concept: Hashable, Sendable {
  /// What is said, for messages: "not in the first days after an injury".
  package var name: String
  /// Phrase patterns as they are written, or `@name` for a list of the vocabulary's.
  package var patterns: [[String]]
  /// The same as numbers of phrases: see `PhraseSet`. Empty until the rule book numbers them.
  package var slots: [[Int]] = []

  init(name: String, patterns: [[String]]) {
    self.name = name
    self.patterns = patterns
  }
}
