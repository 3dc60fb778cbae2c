/// What an id of the vocabulary stands for.
package enum SubjectKind: String, Hashable, Sendable {
  case substance, combination, medicineClass, term

  /// Whether it is something that people take.
  package var isMedicine: Bool { self != .term }
}
