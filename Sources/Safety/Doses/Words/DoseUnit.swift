/// A unit as it is written after a number.
enum DoseUnit: Hashable, Sendable {
  case microgram, milligram, gram, millilitre, litre, unit
  /// Tablets, capsules and the like.
  case piece

  /// The amount that so many thousandths of the unit are.
  ///
  /// A fraction of a microgram or a microlitre counts as a whole one: no label needs less.
  ///
  /// - Returns: nil if it is more than any number can hold.
  func amount(ofThousandths number: Int) -> DoseAmount? {
    switch self {
    case .microgram: DoseAmount((number + 999) / 1000, .microgram)
    case .milligram: DoseAmount(number, .microgram)
    case .gram: Self.product(number, 1000).map { DoseAmount($0, .microgram) }
    case .millilitre: DoseAmount(number, .microlitre)
    case .litre: Self.product(number, 1000).map { DoseAmount($0, .microlitre) }
    case .unit: DoseAmount(number, .milliunit)
    case .piece: DoseAmount(number, .millipiece)
    }
  }

  private static func product(_ number: Int, _ factor: Int) -> Int? {
    let (product, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }
}
