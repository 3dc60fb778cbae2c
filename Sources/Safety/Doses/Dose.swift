/// What a sentence says about how much of a medicine to take.
package struct Dose: Hashable, Sendable {
  /// What the sentence does with the amount.
  package enum Role: String, Hashable, Sendable {
    /// Says how much or how often to take.
    case direction
    /// Says no more than the most in 24 hours.
    case limit
    /// Names an amount without telling anyone to take it: "a study gave 400 mg".
    case amount
    /// Says what one tablet holds: "200 mg tablets".
    case strength
  }

  package var role: Role
  /// What is taken at once, the least and the most: 200 mg to 400 mg. The least is 0 in "up to
  /// 400 mg". Nil if only a limit or an interval is given.
  package var single: ClosedRange<DoseAmount>?
  /// Hours from one to the next.
  package var interval: ClosedRange<Int>?
  /// Whether the interval is only the least time to wait ("at least 4 hours apart"), so that it
  /// doesn't say how often.
  package var isLeastInterval = false
  /// How often in 24 hours; from 0 in "up to 3 times a day".
  package var timesADay: ClosedRange<Int>?
  /// The most in 24 hours.
  package var dailyMaximum: DoseAmount?
  /// Nil if it isn't said.
  package var population: DosePopulation?
  /// What one tablet holds, if that is said with a count of tablets.
  package var strength: DoseAmount?
  /// Whether the amounts are for each kilogram that someone weighs, so that they can't be summed.
  package var isPerKilogram = false
  /// What the text says a count of tablets comes to, if that isn't what it comes to.
  package var miscounted: DoseAmount?
  /// The place in `Prose.text` of what is taken at once, from its number to its unit; if that isn't
  /// said, of the maximum, else of the interval.
  package var bytes: Range<Int>
  /// The place of the maximum.
  package var maximumBytes: Range<Int>?
  /// The sentence that ``bytes`` stands in.
  package var sentence: Int
  /// The sentence that ``maximumBytes`` stands in.
  package var maximumSentence: Int?
  /// The id of the substance or combination that it is a dose of; nil if none is named near it.
  package var substance: String?
  /// Whether the sentence speaks of what a prescriber may choose.
  package var isPrescribed = false

  /// Whether it tells readers what to take: what a warning has to stand before.
  package var isInstruction: Bool { role == .direction || role == .limit }
}
