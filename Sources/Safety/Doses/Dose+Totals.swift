extension Dose {
  /// How often at least it is taken in 24 hours by who follows it; "up to 3 times" means 3.
  var leastTimes: Int {
    if let timesADay {
      return timesADay.lowerBound == 0 ? timesADay.upperBound : timesADay.lowerBound
    }
    guard let interval, !isLeastInterval else { return 1 }
    return max(1, 24 / interval.upperBound)
  }

  /// How often it may be taken in 24 hours.
  var mostTimes: Int {
    timesADay?.upperBound ?? interval.map { max(1, 24 / $0.lowerBound) } ?? 1
  }

  /// What is taken, and how often, for messages: "400 mg 4 times a day".
  func times(_ count: Int) -> String {
    guard let single else { return "\(count) times" }
    let amount = single.lowerBound.value == 0 ? single.upperBound : single.lowerBound
    return count == 1 ? "\(amount)" : "\(amount) \(count) times a day"
  }
}
