/// What a sentence says about how much of a medicine to take.
package struct Dose: Hashable, Sendable {
  /// What is taken at once, the least and the most: 200 mg to 400 mg; nil if only a limit is given.
  package var single: ClosedRange<DoseAmount>?
  /// Hours to wait between two.
  package var interval: ClosedRange<Int>?
  /// How often in 24 hours.
  package var timesADay: ClosedRange<Int>?
  /// The most in 24 hours.
  package var dailyMaximum: DoseAmount?
  /// Whom for, in the text's own words: "adults", "12 years and over"; nil if it isn't said.
  package var population: String?
  /// The amount's place in `Prose.text`, from its number to its unit.
  package var bytes: Range<Int>
  /// The sentence that the amount stands in.
  package var sentence: Int
  /// The substance it is a dose of; nil if none is named near it.
  package var substance: String?
}

extension DoseAmount: Comparable {
  /// Only amounts in one unit can be compared; others are in the order of their units.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.unit == rhs.unit ? lhs.value < rhs.value : lhs.unit.rawValue < rhs.unit.rawValue
  }
}
