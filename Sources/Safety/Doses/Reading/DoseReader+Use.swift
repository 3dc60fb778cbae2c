import Prose

/// What a sentence has an amount for.
enum AmountUse: Hashable {
  case atOnce
  /// "up to 400 mg".
  case upToAtOnce
  /// All that is taken in a day: "1,200 mg a day".
  case wholeDay
  /// The most in a day.
  case daily
  /// "more than 4 g".
  case tooMuch
  case strength
}

extension DoseReader {
  func use(of index: Int) -> AmountUse {
    let amount = amounts[index]
    if amount.isStrength || isSaidToHold(amount) { return .strength }
    let hasPeriod = hasDayPeriod(index) || (!hasOwnMarks(index) && context.hasDayPeriod)
    switch limit(of: index) ?? (hasOwnMarks(index) ? nil : context.limit) {
    case .excess: return .tooMuch
    case .maximum: return hasPeriod || !isAtOnce(index) ? .daily : .upToAtOnce
    case .upper: return hasPeriod ? .daily : .upToAtOnce
    case nil: return hasPeriod ? .wholeDay : .atOnce
    }
  }

  func role(of index: Int, _ use: AmountUse) -> Dose.Role {
    switch use {
    case .strength: return .strength
    case .tooMuch: return .amount
    case .daily: return .limit
    case .upToAtOnce: return .direction
    case .wholeDay, .atOnce: break
    }
    if isForbidden(amounts[index]) { return .amount }
    if use == .wholeDay { return .direction }
    if own.isHistory { return .amount }
    let isDirected =
      !own.directions.isEmpty || own.isOfDoses || context.isDirected || context.isOfDoses
      || !own.populations.isEmpty || context.population != nil
    return isDirected || prose.sentences[sentence].form.isFragment ? .direction : .amount
  }

  /// "Each tablet contains 200 mg".
  private func isSaidToHold(_ amount: AmountExpression) -> Bool {
    own.strengths.contains { $0 < amount.tokens.lowerBound } && limit(before: amount) == nil
      && own.rhythms.isEmpty
  }

  /// "Do not take 800 mg."
  private func isForbidden(_ amount: AmountExpression) -> Bool {
    guard let verb = own.directions.last(where: { $0 < amount.tokens.lowerBound }) else {
      return false
    }
    let before = own.tokens.word(verb - 1)
    return before == .not || before == .no
  }

  /// Whether the amount has words of its own that say what it is for.
  private func hasOwnMarks(_ index: Int) -> Bool {
    !own.limits.isEmpty || !own.dayPeriods.isEmpty
      || own.rhythms.contains { $0.tokens.lowerBound == amounts[index].tokens.upperBound }
  }

  /// "a maximum single dose of", "a maximum of 400 mg at once", "… every 6 hours".
  private func isAtOnce(_ index: Int) -> Bool {
    let (tokens, end) = (own.tokens, amounts[index].tokens.upperBound)
    if let limit = limit(before: amounts[index]),
      (limit.tokens.upperBound..<amounts[index].tokens.lowerBound)
        .contains(where: { tokens.word($0) == .single })
    {
      return true
    }
    if tokens.word(end) == .at || (tokens.word(end) == .per && tokens.word(end + 1) == .dose) {
      return true
    }
    return own.rhythms.contains { $0.tokens.lowerBound == end }
  }

  private func limit(of index: Int) -> LimitMark.Kind? {
    let amount = amounts[index]
    if let before = limit(before: amount) { return before.kind }
    guard index == amounts.count - 1 else { return nil }
    return own.limits.first { $0.tokens.lowerBound >= amount.tokens.upperBound && isFree($0) }?.kind
  }

  private func limit(before amount: AmountExpression) -> LimitMark? {
    let start =
      amounts.last { $0.tokens.upperBound <= amount.tokens.lowerBound }?.tokens.upperBound ?? 0
    return own.limits.last {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= amount.tokens.lowerBound
        && isFree($0)
    }
  }

  /// Whether the mark isn't about how often: "up to 3 times a day".
  private func isFree(_ limit: LimitMark) -> Bool {
    !own.rhythms.contains { $0.tokens.lowerBound == limit.tokens.upperBound }
  }

  /// Whether a "in 24 hours" belongs to the amount.
  private func hasDayPeriod(_ index: Int) -> Bool {
    own.dayPeriods.contains { owner(ofPeriod: $0) == index }
  }

  private func owner(ofPeriod period: Range<Int>) -> Int? {
    let before = amounts.lastIndex { $0.tokens.upperBound <= period.lowerBound }
    let after = amounts.firstIndex { $0.tokens.lowerBound >= period.upperBound }
    guard let before else { return after }
    let start = amounts[before].tokens.upperBound
    let isForNext = own.limits.contains {
      (start..<period.lowerBound).contains($0.tokens.lowerBound)
        || $0.tokens.lowerBound == period.upperBound
    }
    return isForNext ? after ?? before : before
  }
}

extension Sentence.Form {
  /// Whether it often does without a verb.
  var isFragment: Bool {
    switch self {
    case .item, .orderedItem, .cell: true
    case .title, .description, .heading, .paragraph, .headerCell, .calloutHeading: false
    }
  }
}
