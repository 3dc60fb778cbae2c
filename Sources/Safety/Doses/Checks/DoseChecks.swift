/// The checks on doses.
package enum DoseChecks {
  package static let all: [any ArticleCheck.Type] = [
    DoseTotal.self, DoseWithoutMaximum.self, DoseWithoutInterval.self, DoseWithoutPopulation.self,
    MicrogramSlip.self, TrailingZero.self, NakedDecimal.self, UnitAbbreviation.self,
  ]
}
