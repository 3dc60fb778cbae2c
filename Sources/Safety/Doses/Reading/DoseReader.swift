import Prose

/// Puts together what one sentence and its context say: which amounts are taken at once, which
/// are the most in a day, how often, by whom, of what.
struct DoseReader {
  let own: DoseSentence
  let sentence: Int
  let context: DoseContext
  let prose: Prose
  let amounts: [AmountExpression]
  private let rhythms: [Rhythm]
  /// Whether a cell before it in its row says a dose.
  private let isInDoseRow: Bool

  init(
    _ own: DoseSentence, in sentence: Int, _ context: DoseContext, _ prose: Prose,
    isInDoseRow: Bool
  ) {
    self.isInDoseRow = isInDoseRow
    self.own = own
    self.sentence = sentence
    self.context = context
    self.prose = prose
    switch Self.bareNumber(own, context) {
    case .amount(let amount): (amounts, rhythms) = ([amount], [])
    case .rhythm(let rhythm): (amounts, rhythms) = ([], [rhythm])
    case nil: (amounts, rhythms) = (own.amounts, own.rhythms)
    }
  }

  var hasAnything: Bool { !amounts.isEmpty || !rhythms.isEmpty }

  /// The doses of the sentence, in reading order.
  func doses(_ owners: inout DoseOwners) -> [Dose] {
    let food = DoseFood(own.tokens)
    var doses: [Dose] = []
    for index in amounts.indices {
      let tokens = amounts[index].tokens
      let owner = owner(of: tokens, &owners)
      let near = owners.mentions(in: sentence, near: own.tokens.words(tokens))
      guard !food.touches(tokens, owner.isNamed, near),
        isOfMedicine(index, owner)
      else { continue }
      add(dose(of: index, owner.id), to: &doses)
    }
    addRhythms(to: &doses, &owners)
    for index in doses.indices { finish(&doses[index]) }
    return doses
  }

  /// What a number can be that has nothing beside it.
  private enum BareNumber {
    case amount(AmountExpression)
    case rhythm(Rhythm)
  }

  /// A cell that is a number, or a number of hours, is what the column's header says.
  private static func bareNumber(_ own: DoseSentence, _ context: DoseContext) -> BareNumber? {
    guard own.amounts.isEmpty, own.rhythms.isEmpty, let quantity = own.tokens.quantity(at: 0)
    else { return nil }
    let (tokens, end) = (0..<quantity.end, quantity.end)
    let isLast = end == own.tokens.count
    if context.asksInterval, !context.hasDayPeriod, let hours = quantity.whole,
      hours.lowerBound > 0, hours.upperBound <= 72,
      isLast || own.tokens.word(end) == .hour && end + 1 == own.tokens.count
    {
      return .rhythm(Rhythm(kind: .interval(hours, isLeast: false), tokens: tokens))
    }
    guard isLast else { return nil }
    if context.asksTimes, let times = quantity.whole, times.upperBound <= 24 {
      return .rhythm(Rhythm(kind: .timesADay(times), tokens: tokens))
    }
    guard let unit = context.unit, let low = unit.amount(ofThousandths: quantity.low),
      let high = unit.amount(ofThousandths: quantity.high)
    else { return nil }
    return .amount(AmountExpression(low: low, high: high, tokens: tokens))
  }

  private func dose(of index: Int, _ owner: String?) -> Dose {
    let amount = amounts[index]
    let use = use(of: index)
    let bytes = own.tokens.bytes(amount.tokens)
    var dose = Dose(
      role: role(of: index, use), population: population(of: index), bytes: bytes,
      sentence: sentence, substance: owner)
    dose.strength = use == .strength ? amount.high : amount.strength
    dose.isPerKilogram = amount.isPerKilogram
    dose.miscounted = amount.miscounted
    switch use {
    case .daily:
      dose.dailyMaximum = amount.high
      dose.maximumBytes = bytes
      dose.maximumSentence = sentence
    case .upToAtOnce: dose.single = DoseAmount(0, amount.high.unit)...amount.high
    case .wholeDay:
      dose.single = amount.low...amount.high
      dose.timesADay = 1...1
    case .atOnce, .tooMuch, .strength: dose.single = amount.low...amount.high
    }
    return dose
  }

  /// A maximum goes with the dose before it, if that lacks one.
  private func add(_ dose: Dose, to doses: inout [Dose]) {
    if dose.role == .limit, let last = doses.last, last.role == .direction, last.single != nil,
      last.substance == dose.substance, let both = last.merging(dose)
    {
      doses[doses.count - 1] = both
    } else {
      doses.append(dose)
    }
  }

  /// Each rhythm goes with the amount before it, else with the next; without any it stands alone.
  private func addRhythms(to doses: inout [Dose], _ owners: inout DoseOwners) {
    for rhythm in rhythms {
      let place = own.tokens.bytes(rhythm.tokens)
      let takers = doses.indices.filter { doses[$0].role != .strength }
      let before = takers.last { doses[$0].bytes.lowerBound < place.lowerBound }
      if let taker = before ?? takers.first {
        doses[taker].take(rhythm.kind)
        continue
      }
      let owner = owner(of: rhythm.tokens, &owners)
      guard amounts.isEmpty, isInDoseRow || isOfMedicine(rhythm, owner) else { continue }
      var dose = Dose(
        role: .direction, population: population(near: rhythm.tokens), bytes: place,
        sentence: sentence, substance: owner.id)
      dose.take(rhythm.kind)
      doses.append(dose)
    }
  }

  private func finish(_ dose: inout Dose) {
    if dose.isInstruction, dose.interval == nil, dose.timesADay == nil, let rhythm = context.rhythm
    {
      dose.take(rhythm)
    }
    dose.isPrescribed = own.isPrescribed || context.isPrescribed
  }
}

extension Dose {
  /// Takes on how often it is taken, if it doesn't know that yet.
  mutating func take(_ rhythm: Rhythm.Kind) {
    switch rhythm {
    case .interval(let hours, let isLeast):
      guard interval == nil else { return }
      interval = hours
      isLeastInterval = isLeast
    case .timesADay(let times): timesADay = timesADay ?? times
    }
    if role == .amount { role = .direction }
  }
}
