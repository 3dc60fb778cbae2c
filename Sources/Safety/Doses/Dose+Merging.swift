extension Dose {
  /// Both as one; nil if they say the same thing twice, or speak of different people.
  func merging(_ other: Dose) -> Dose? {
    guard single == nil || other.single == nil, dailyMaximum == nil || other.dailyMaximum == nil,
      interval == nil || other.interval == nil, timesADay == nil || other.timesADay == nil,
      population == nil || other.population == nil || population == other.population
    else { return nil }
    var dose = other.single == nil ? self : other
    dose.role = role == .direction || other.role == .direction ? .direction : role
    dose.single = single ?? other.single
    dose.dailyMaximum = dailyMaximum ?? other.dailyMaximum
    dose.maximumBytes = maximumBytes ?? other.maximumBytes
    dose.maximumSentence = maximumSentence ?? other.maximumSentence
    dose.isLeastInterval = interval == nil ? other.isLeastInterval : isLeastInterval
    dose.interval = interval ?? other.interval
    dose.timesADay = timesADay ?? other.timesADay
    dose.population = population ?? other.population
    dose.isPrescribed = isPrescribed || other.isPrescribed
    dose.strength = strength ?? other.strength
    dose.miscounted = miscounted ?? other.miscounted
    return dose
  }
}
