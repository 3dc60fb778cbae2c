/// Turns counts of tablets into amounts, where a text says what one tablet holds.
struct DoseStrengths {
  /// By substance; nil for one that comes in several strengths.
  private var strengths: [String: DoseAmount?] = [:]

  static func resolved(_ doses: [Dose]) -> [Dose] {
    var strengths = DoseStrengths()
    for dose in doses { strengths.learn(dose) }
    guard !strengths.strengths.isEmpty else { return doses }
    return doses.map(strengths.resolve)
  }

  private mutating func learn(_ dose: Dose) {
    guard let substance = dose.substance, let strength = dose.strength else { return }
    if let known = strengths[substance], known != strength {
      strengths[substance] = .some(nil)
    } else {
      strengths[substance] = strength
    }
  }

  private func resolve(_ dose: Dose) -> Dose {
    guard let substance = dose.substance, let known = strengths[substance], let strength = known
    else { return dose }
    var dose = dose
    if let single = dose.single, single.lowerBound.unit == .millipiece,
      let low = strength.scaled(byThousandths: single.lowerBound.value),
      let high = strength.scaled(byThousandths: single.upperBound.value)
    {
      dose.single = low...high
      dose.strength = strength
    }
    if let most = dose.dailyMaximum, most.unit == .millipiece,
      let amount = strength.scaled(byThousandths: most.value)
    {
      dose.dailyMaximum = amount
      dose.strength = strength
    }
    return dose
  }
}
