/// A place where an article names something that rules are about.
package struct Mention: Hashable, Sendable {
  /// What is named: ids of substances and terms, with their classes; several for a combination.
  package var subjects: [String]
  /// The words that name it, in `Prose.words`.
  package var words: Range<Int>
  /// The sentence that it stands in.
  package var sentence: Int
  /// Whether it is named only to tell something else apart from it: "unlike ibuprofen".
  package var isContrast: Bool
}
