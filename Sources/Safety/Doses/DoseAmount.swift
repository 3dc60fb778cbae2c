/// How much of a medicine, in one unit for all ways to write it.
///
/// All units are so small that the amounts of labels are whole numbers of them, and sums are exact.
package struct DoseAmount: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    /// A thousandth of a milligram.
    case microgram
    /// A thousandth of a millilitre.
    case microlitre
    /// A thousandth of a tablet, a capsule or the like, whose strength isn't said: there are halves.
    case millipiece
    /// A thousandth of an international unit, or of what a text calls just "units".
    case milliunit
  }

  package var value: Int
  package var unit: Unit

  package init(_ value: Int, _ unit: Unit) {
    self.value = value
    self.unit = unit
  }
}

extension DoseAmount: Comparable {
  /// Only amounts in one unit can be compared; others are in the order of their units.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.unit == rhs.unit ? lhs.value < rhs.value : lhs.unit.rawValue < rhs.unit.rawValue
  }
}

extension DoseAmount {
  /// Whether the amount is more than another of the same unit.
  package func exceeds(_ other: DoseAmount) -> Bool { unit == other.unit && value > other.value }

  /// The amount so many times; the greatest that a number can hold if it is more than that.
  package func times(_ count: Int) -> DoseAmount {
    let (product, overflow) = value.multipliedReportingOverflow(by: count)
    return DoseAmount(overflow ? .max : product, unit)
  }
}
