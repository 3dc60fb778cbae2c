/// What a number of doses say together, as far as one dose needs it from the others.
struct DoseKnowledge {
  /// How many maxima are kept: more than any honest page states, so that a page of nothing but them
  /// doesn't cost the square of their number.
  private static let mostMaxima = 64

  /// Those that state a maximum, each amount for the same people once, in reading order.
  private(set) var maxima: [Dose] = []
  private(set) var saysMaximum = false
  private(set) var saysHowOften = false
  private(set) var saysWhomFor = false

  mutating func add(_ dose: Dose) {
    saysHowOften = saysHowOften || dose.interval != nil || dose.timesADay != nil
    saysWhomFor = saysWhomFor || dose.population != nil
    guard dose.dailyMaximum != nil else { return }
    saysMaximum = true
    addMaximum(dose)
  }

  mutating func add(_ other: DoseKnowledge?) {
    guard let other else { return }
    saysMaximum = saysMaximum || other.saysMaximum
    saysHowOften = saysHowOften || other.saysHowOften
    saysWhomFor = saysWhomFor || other.saysWhomFor
    for dose in other.maxima { addMaximum(dose) }
  }

  private mutating func addMaximum(_ dose: Dose) {
    guard !dose.isPrescribed, maxima.count < Self.mostMaxima,
      !maxima.contains(where: {
        $0.dailyMaximum == dose.dailyMaximum && $0.population == dose.population
      })
    else { return }
    maxima.append(dose)
  }
}
