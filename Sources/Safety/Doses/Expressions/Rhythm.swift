/// How often, or how long after the last time, something is taken.
struct Rhythm: Hashable {
  enum Kind: Hashable {
    case interval(ClosedRange<Int>, isLeast: Bool)
    case timesADay(ClosedRange<Int>)
  }

  var kind: Kind
  var tokens: Range<Int>
}

extension DoseTokens {
  /// The rhythm that starts at `index`.
  func rhythm(at index: Int) -> Rhythm? {
    switch word(index) {
    case .number, .once, .twice, .thrice: count(at: index)
    case .every: every(at: index)
    case .nightly: Rhythm(kind: .timesADay(1...1), tokens: index..<index + 1)
    case .bedtime:
      word(index - 1) == .at ? Rhythm(kind: .timesADay(1...1), tokens: index..<index + 1) : nil
    default: nil
    }
  }

  /// Where "in 24 hours", "a day", "daily" or the like ends that starts at `index`.
  func dayPeriod(at index: Int) -> Int? {
    if word(index) == .daily { return index + 1 }
    var index = index
    var isLed = false
    for _ in 0..<3 {
      guard let token = self[index] else { return nil }
      switch token.word {
      case .inside, .per, .each, .every, .a: isLed = true
      default:
        guard token.gap == .slash else { return dayPeriodEnd(at: index, isLed: isLed) }
        return dayPeriodEnd(at: index, isLed: true)
      }
      index += 1
    }
    return dayPeriodEnd(at: index, isLed: isLed)
  }

  private func dayPeriodEnd(at index: Int, isLed: Bool) -> Int? {
    if let quantity = quantity(at: index), quantity.low == quantity.high {
      if quantity.low == 24_000, word(quantity.end) == .hour { return quantity.end + 1 }
      return quantity.low == 1000 && isLed && word(quantity.end) == .day ? quantity.end + 1 : nil
    }
    return isLed && word(index) == .day ? index + 1 : nil
  }

  /// "3 times a day", "once daily", "3 x daily", "4 hours apart", "4-hourly", "4 doses in 24 hours".
  private func count(at index: Int) -> Rhythm? {
    guard let (range, end) = countOfTimes(at: index) else { return nil }
    if let next = self[end], next.isJoined {
      if next.word == .hour { return wait(range, from: index, hours: end) }
      if next.word == .hourly {
        return Rhythm(kind: .interval(range, isLeast: false), tokens: index..<end + 1)
      }
    }
    let isNamed = word(index)?.isCountOfTimes ?? false
    let named = word(end).map { $0 == .times || $0 == .timesSign || $0 == .dose } ?? false
    guard isNamed || named, let after = dayPeriod(afterCount: named ? end + 1 : end) else {
      return nil
    }
    let isMost =
      word(end) == .dose || reads(.up, .to, at: index - 2) || word(index - 1) == .than
      || word(index - 1) == .limit || reads(.limit, .of, at: index - 2)
    return Rhythm(
      kind: .timesADay(isMost ? 0...range.upperBound : range), tokens: index..<after)
  }

  /// Also after "of ibuprofen": "4 doses of ibuprofen in 24 hours".
  private func dayPeriod(afterCount index: Int) -> Int? {
    dayPeriod(at: index) ?? (word(index) == .of ? dayPeriod(at: index + 2) : nil)
  }

  private func countOfTimes(at index: Int) -> (ClosedRange<Int>, end: Int)? {
    var range: ClosedRange<Int>
    var end = index + 1
    if let count = word(index)?.countOfTimes {
      range = count...count
      if word(end) == .or || word(end) == .to, let other = word(end + 1)?.countOfTimes,
        other > count
      {
        range = count...other
        end += 2
      }
    } else {
      guard let quantity = quantity(at: index), let whole = quantity.whole else { return nil }
      (range, end) = (whole, quantity.end)
    }
    guard range.lowerBound > 0, range.upperBound <= 72 else { return nil }
    return (range, end)
  }

  /// "4 hours apart", "wait 4 hours", "4 hours between doses".
  private func wait(_ range: ClosedRange<Int>, from index: Int, hours: Int) -> Rhythm? {
    var end = hours + 1
    if word(end) == .apart {
      end += 1
    } else if word(end) != .between, last(.wait, before: index, within: 4) == nil {
      return nil
    }
    return Rhythm(
      kind: .interval(range, isLeast: true), tokens: index..<end)
  }

  /// "every 4 to 6 hours", "every morning", "every hour".
  private func every(at index: Int) -> Rhythm? {
    if word(index + 1) == .hour {
      return Rhythm(kind: .interval(1...1, isLeast: false), tokens: index..<index + 2)
    }
    if word(index + 1) == .day || word(index + 1) == .bedtime {
      return Rhythm(kind: .timesADay(1...1), tokens: index..<index + 2)
    }
    guard let quantity = quantity(at: index + 1), let range = quantity.whole,
      word(quantity.end) == .hour, range.lowerBound > 0, range.upperBound <= 72
    else { return nil }
    return Rhythm(
      kind: .interval(range, isLeast: false), tokens: index..<quantity.end + 1)
  }
}

extension DoseWord {
  /// Whether it says how many times by itself.
  fileprivate var isCountOfTimes: Bool { countOfTimes != nil }

  fileprivate var countOfTimes: Int? {
    switch self {
    case .once: 1
    case .twice: 2
    case .thrice: 3
    default: nil
    }
  }
}
