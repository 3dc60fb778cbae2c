/// A place where an article names something that rules are about.
package struct Mention: Hashable, Sendable {
  /// The id of what is named: a substance, a combination, a class or a term.
  package var named: String
  package var kind: SubjectKind
  /// The number of its meaning in ``VocabularyNames``: what is asked of each mention is looked up
  /// by that.
  var meaning: Int
  /// What rules may say about it: its id, the parts of a combination, and all classes of these.
  package var subjects: [String]
  /// The words that name it, in `Prose.words`.
  package var words: Range<Int>
  /// The sentence that it stands in.
  package var sentence: Int
  /// Whether it is named only to tell something else apart from it: "unlike ibuprofen".
  package var isContrast: Bool
  /// The right spelling, if the name is a known misspelling.
  package var correction: String?
}
