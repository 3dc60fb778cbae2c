/// A word of a sentence, as far as doses are concerned.
struct DoseToken: Hashable, Sendable {
  /// What stands before a token, as far as it tells whether it goes with the one before.
  enum Gap: Hashable, Sendable {
    case blank, hyphen, slash, comma, open, stop
  }

  /// Nil for all words that say nothing about doses.
  var word: DoseWord?
  /// In digits, so that it can be the start of a dose.
  var isNumeral = false
  var gap: Gap
  /// In `Prose.text`.
  var bytes: Range<Int>
  /// In `Prose.words`.
  var index: Int

  var number: Int? { if case .number(let value) = word { value } else { nil } }
  var unit: DoseUnit? { word?.unit }
}
