/// A number or a range of numbers, in thousandths: "400", "1.5", "one or two", "4 to 6".
struct Quantity: Hashable {
  var low: Int
  var high: Int
  /// The token after it.
  var end: Int

  /// The whole numbers that it is made of; nil if it has fractions.
  var whole: ClosedRange<Int>? {
    guard low % 1000 == 0, high % 1000 == 0 else { return nil }
    return low / 1000...high / 1000
  }
}

extension DoseTokens {
  /// The number or range that starts at `index`.
  func quantity(at index: Int) -> Quantity? {
    guard let first = number(at: index) else { return nil }
    guard let next = self[first.end] else { return first }
    var second = first.end
    if next.number == nil {
      let isAnd = next.word == .and && word(index - 1) == .between
      guard next.word == .to || next.word == .or || isAnd, next.isJoined else { return first }
      second += 1
      guard self[second]?.isJoined ?? false else { return first }
    } else if next.gap != .hyphen {
      return first
    }
    guard let last = number(at: second), last.high > first.low else { return first }
    return Quantity(low: first.low, high: last.high, end: last.end)
  }

  /// One number: also "1 1/2", "one and a half", "twenty-four", "4 000".
  private func number(at index: Int) -> Quantity? {
    guard let value = self[index]?.number else { return nil }
    if let fraction = fraction(at: index) { return fraction }
    if let next = self[index + 1], next.number != nil {
      if next.gap == .blank, let fraction = fraction(at: index + 1), value % 1000 == 0 {
        return Quantity(low: value + fraction.low, high: value + fraction.low, end: fraction.end)
      }
      if let joined = joined(value, next, at: index) {
        return Quantity(low: joined, high: joined, end: index + 2)
      }
    }
    if reads(.and, .a, .number(500), at: index + 1) {
      return Quantity(low: value + 500, high: value + 500, end: index + 4)
    }
    return Quantity(low: value, high: value, end: index + 1)
  }

  /// "1/2", "3/4".
  private func fraction(at index: Int) -> Quantity? {
    guard let top = self[index], let bottom = self[index + 1], bottom.gap == .slash,
      top.isNumeral, bottom.isNumeral, let part = top.number, let whole = bottom.number,
      part < whole, part % 1000 == 0, (2000...10_000).contains(whole)
    else { return nil }
    let value = part * 1000 / whole
    return Quantity(low: value, high: value, end: index + 2)
  }

  /// "twenty-four"; "4 000", of whose parts only "000" can't be a number of its own.
  private func joined(_ value: Int, _ next: DoseToken, at index: Int) -> Int? {
    guard let number = next.number, let token = self[index] else { return nil }
    if !token.isNumeral, !next.isNumeral, value == 20_000, number < 10_000, next.isJoined {
      return value + number
    }
    guard token.isNumeral, next.isNumeral, next.gap == .blank, number == 0, next.bytes.count == 3,
      value < 1_000_000
    else { return nil }
    return value * 1000
  }
}
