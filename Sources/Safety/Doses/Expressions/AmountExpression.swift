/// An amount of a medicine as a sentence says it.
struct AmountExpression: Hashable {
  var low: DoseAmount
  var high: DoseAmount
  /// What one tablet holds, if the amount is said as a count of tablets.
  var strength: DoseAmount?
  /// Only what a tablet holds is said, not how many to take.
  var isStrength = false
  var isPerKilogram = false
  /// In milligrams for each decilitre and the like: found in blood, not taken.
  var isConcentration = false
  /// What the text says it comes to, if that is something else.
  var miscounted: DoseAmount?
  /// The tokens that say it, from its number to its unit.
  var tokens: Range<Int>

  var isMass: Bool { low.unit == .microgram || low.unit == .microlitre || low.unit == .milliunit }
}
