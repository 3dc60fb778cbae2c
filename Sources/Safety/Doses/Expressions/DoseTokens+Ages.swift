extension DoseTokens {
  /// Ages in years: "12 years and over", "6 to 11", "under 16s", "older than 60".
  ///
  /// A number without "years" is an age only if `isSure`: if people were just named.
  func ages(at index: Int, isSure: Bool) -> PopulationExpression? {
    switch word(index) {
    case .over, .under: bounded(from: index, number: index + 1, isSure: isSure)
    case .older, .younger:
      word(index + 1) == .than ? bounded(from: index, number: index + 2, isSure: true) : nil
    case .number: numbered(at: index, isSure: isSure)
    default: nil
    }
  }

  /// "under 16s", "over 65 years old".
  private func bounded(from index: Int, number: Int, isSure: Bool) -> PopulationExpression? {
    guard let (age, end) = age(at: number) else { return nil }
    let isSaid = word(end) == .years || isSure && !isMeasure(at: end)
    guard isSaid else { return nil }
    let isLeast = word(index) == .over || word(index) == .older
    return PopulationExpression(
      youngest: isLeast ? age : 0, oldest: isLeast ? nil : max(0, age - 1),
      tokens: index..<endOfYears(end))
  }

  private func numbered(at index: Int, isSure: Bool) -> PopulationExpression? {
    guard let quantity = quantity(at: index), let range = quantity.whole,
      range.upperBound <= 120
    else { return nil }
    let end = endOfYears(quantity.end)
    var isSaid = end > quantity.end
    if range.lowerBound < range.upperBound {
      guard isSaid || isSure && !isMeasure(at: end) else { return nil }
      return PopulationExpression(
        youngest: range.lowerBound, oldest: range.upperBound, tokens: index..<end)
    }
    if isSaid, word(end) == .to || self[end]?.gap == .hyphen,
      let (age, last) = age(at: word(end) == .to ? end + 1 : end), word(last) == .years,
      age >= range.lowerBound
    {
      return PopulationExpression(
        youngest: range.lowerBound, oldest: age, tokens: index..<endOfYears(last))
    }
    if word(end) == .and || word(end) == .or, let next = word(end + 1) {
      if next == .over || next == .older || next == .up {
        return PopulationExpression(
          youngest: range.lowerBound, oldest: nil, tokens: index..<end + 2)
      }
      if next == .under || next == .younger {
        return PopulationExpression(
          youngest: 0, oldest: range.lowerBound, tokens: index..<end + 2)
      }
    }
    isSaid = isSaid && isSure
    guard isSaid else { return nil }
    return PopulationExpression(
      youngest: range.lowerBound, oldest: range.lowerBound, tokens: index..<end)
  }

  private func age(at index: Int) -> (Int, end: Int)? {
    guard let quantity = quantity(at: index), let range = quantity.whole,
      range.lowerBound == range.upperBound, range.upperBound <= 120
    else { return nil }
    return (range.lowerBound, quantity.end)
  }

  /// After "years", "years old", "years of age".
  private func endOfYears(_ index: Int) -> Int {
    guard word(index) == .years else { return index }
    if reads(.of, .aged, at: index + 1) { return index + 3 }
    return index + 1
  }

  /// Whether what follows a number makes it something else than an age.
  private func isMeasure(at index: Int) -> Bool {
    guard let token = self[index], token.gap == .blank || token.gap == .hyphen else {
      return false
    }
    switch token.word {
    case .number, .unit, .hour, .day, .week, .times, .kilogram, .volume, .months, .hourly, .food,
      .dose, .timesSign:
      return true
    default: return false
    }
  }
}
