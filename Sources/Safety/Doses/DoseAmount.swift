/// How much of a medicine, in one unit for all ways to write it.
package struct DoseAmount: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    /// A thousandth of a milligram: the smallest that labels name, so that sums stay whole numbers.
    case microgram
    /// A thousandth of a millilitre.
    case microlitre
    /// Tablets, capsules and the like, whose strength isn't said.
    case piece
  }

  package var value: Int
  package var unit: Unit
}
