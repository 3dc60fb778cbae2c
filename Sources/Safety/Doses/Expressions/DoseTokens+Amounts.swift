extension DoseTokens {
  /// The amount that starts at `index`, with what it is said to come to.
  func amount(at index: Int) -> AmountExpression? {
    guard let amount = plainAmount(at: index) else { return nil }
    guard let other = restatement(after: amount) else { return amount }
    var (pieces, mass) = other.isMass ? (amount, other) : (other, amount)
    let tokens = amount.tokens.lowerBound..<other.tokens.upperBound
    if amount.low.unit == other.low.unit {
      guard amount.strength != nil || amount.high == other.high else { return amount }
      pieces = amount
      pieces.miscounted = amount.high == other.high ? nil : other.high
      pieces.tokens = tokens
      return pieces
    }
    guard pieces.low.unit == .millipiece, mass.low.unit != .millipiece else { return amount }
    if word(other.tokens.upperBound) == .each || word(other.tokens.lowerBound - 1) == .each,
      let product = product(pieces, of: mass, end: other.tokens.upperBound)
    {
      return product
    }
    mass.tokens = tokens
    mass.isStrength = false
    return mass
  }

  /// The same amount said in another way right after: "6 tablets (1,200 mg)".
  private func restatement(after amount: AmountExpression) -> AmountExpression? {
    var index = amount.tokens.upperBound
    var isRestated = self[index]?.gap == .open
    for _ in 0..<3 {
      guard let token = self[index], token.number == nil else { break }
      switch token.word {
      case .which: isRestated = true
      case .each, nil: break
      case .or: isRestated = isRestated || !amount.isMass
      default: return nil
      }
      index += 1
    }
    guard isRestated, let other = plainAmount(at: index), !other.isPerKilogram,
      !other.isConcentration
    else { return nil }
    return other
  }

  private func plainAmount(at index: Int) -> AmountExpression? {
    guard let quantity = quantity(at: index), let next = self[quantity.end] else { return nil }
    let start = index..<quantity.end
    if let unit = next.unit {
      guard next.isJoined || next.gap == .open else { return nil }
      return unit == .piece
        ? pieces(quantity, start.lowerBound) : mass(quantity, unit, start.lowerBound)
    }
    if next.word == .timesSign, let each = strength(at: quantity.end + 1) {
      return product(quantity, of: each, from: index)
    }
    // "2 x tablets", "half a tablet", "two 500 mg tablets".
    var end = quantity.end
    if next.word == .timesSign || (next.word == .a && quantity.low < 1000) { end += 1 }
    if word(end) == .of, word(end + 1) == .a { end += 2 }
    guard let token = self[end], token.isJoined else { return nil }
    if token.unit == .piece {
      return pieces(Quantity(low: quantity.low, high: quantity.high, end: end), index)
    }
    if token.number != nil, let strength = strength(at: end), strength.isStrength {
      return product(quantity, of: strength, from: index)
    }
    return nil
  }

  /// What each of several holds: an amount that isn't a count itself, so that reading one never
  /// leads deeper than this.
  private func strength(at index: Int) -> AmountExpression? {
    guard let quantity = quantity(at: index), let next = self[quantity.end], next.isJoined,
      let unit = next.unit, unit != .piece
    else { return nil }
    return mass(quantity, unit, index)
  }

  /// "6 tablets", "6 tablets of 200 mg", "6 tablets of ibuprofen 200 mg".
  private func pieces(_ quantity: Quantity, _ start: Int) -> AmountExpression? {
    let end = quantity.end + 1
    let count = AmountExpression(
      low: DoseAmount(quantity.low, .millipiece), high: DoseAmount(quantity.high, .millipiece),
      tokens: start..<end)
    guard word(end) == .of || self[end]?.gap == .comma && word(end) == .each else { return count }
    for skipped in 1...3 {
      guard self[end + skipped]?.number != nil else { continue }
      guard let strength = strength(at: end + skipped) else { break }
      return product(count, of: strength, end: strength.tokens.upperBound) ?? count
    }
    return count
  }

  /// "200 mg", "200 to 400 mg", "200 mg to 400 mg", "10 mg/kg", "200 mg tablets".
  private func mass(_ quantity: Quantity, _ unit: DoseUnit, _ start: Int) -> AmountExpression? {
    var end = quantity.end + 1
    guard let low = unit.amount(ofThousandths: quantity.low),
      var high = unit.amount(ofThousandths: quantity.high)
    else { return nil }
    let isJoiner = word(end) == .to || word(end) == .or
    let second = isJoiner ? end + 1 : end
    if isJoiner || self[end]?.gap == .hyphen, let other = self.quantity(at: second),
      let otherUnit = self[other.end]?.unit, otherUnit != .piece,
      let value = otherUnit.amount(ofThousandths: other.high), value.unit == low.unit, value > low
    {
      high = value
      end = other.end + 1
    }
    var amount = AmountExpression(low: low, high: high, tokens: start..<end)
    let isRatio = self[end]?.gap == .slash || word(end) == .per
    if isRatio { readRatio(after: word(end) == .per ? end + 1 : end, &amount) }
    amount.isPerKilogram = amount.isPerKilogram || isForWeight(end)
    if let next = self[amount.tokens.upperBound], next.isJoined, next.unit == .piece {
      amount.isStrength = true
      amount.strength = amount.high
      amount.tokens = start..<amount.tokens.upperBound + 1
    }
    return amount
  }

  /// "of ibuprofen per kg", "for each kilogram".
  private func isForWeight(_ index: Int) -> Bool {
    (index..<index + 5).contains { index in
      (word(index) == .per || word(index) == .each || word(index) == .every)
        && word(index + 1) == .kilogram
    }
  }

  /// "/kg", "per kg", "/dL", "/5 ml".
  private func readRatio(after index: Int, _ amount: inout AmountExpression) {
    let index = quantity(at: index)?.end ?? index
    let start = amount.tokens.lowerBound
    switch word(index) {
    case .kilogram:
      amount.isPerKilogram = true
      amount.tokens = start..<index + 1
    case .volume, .unit(.litre): amount.isConcentration = true
    case .unit(.millilitre), .unit(.piece), .unit(.gram):
      amount.isStrength = true
      amount.strength = amount.high
      amount.tokens = start..<index + 1
    default: break
    }
  }

  private func product(
    _ count: AmountExpression, of strength: AmountExpression, end: Int
  ) -> AmountExpression? {
    let quantity = Quantity(low: count.low.value, high: count.high.value, end: end)
    return product(quantity, of: strength, from: count.tokens.lowerBound, end: end)
  }

  private func product(
    _ count: Quantity, of strength: AmountExpression, from start: Int, end: Int? = nil
  ) -> AmountExpression? {
    guard let low = strength.low.scaled(byThousandths: count.low),
      let high = strength.high.scaled(byThousandths: count.high)
    else { return nil }
    return AmountExpression(
      low: low, high: high, strength: strength.high,
      tokens: start..<(end ?? strength.tokens.upperBound))
  }
}

extension DoseAmount {
  /// The amount so many thousandths times; nil if it is more than a number can hold.
  func scaled(byThousandths factor: Int) -> DoseAmount? {
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    return overflow ? nil : DoseAmount(product / 1000 + (product % 1000 == 0 ? 0 : 1), unit)
  }
}
