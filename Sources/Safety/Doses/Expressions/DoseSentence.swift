import Prose

/// What one sentence says by itself that has to do with doses.
struct DoseSentence {
  let tokens: DoseTokens
  private(set) var amounts: [AmountExpression] = []
  private(set) var rhythms: [Rhythm] = []
  /// Where "in 24 hours" and the like stand.
  private(set) var dayPeriods: [Range<Int>] = []
  private(set) var limits: [LimitMark] = []
  private(set) var populations: [PopulationExpression] = []
  /// Where a word stands that tells to take something.
  private(set) var directions: [Int] = []
  private(set) var strengths: [Int] = []
  /// A dose, a tablet, a medicine.
  private(set) var isOfMedicine = false
  private(set) var isOfDoses = false
  private(set) var isHistory = false
  private(set) var isPrescribed = false
  /// The unit that it names without an amount, as the header of a column does: "Dose (mg)".
  private(set) var unit: DoseUnit?
  /// Words of a column's header that make sense of a bare number below it.
  private(set) var asksInterval = false
  private(set) var asksTimes = false
  private(set) var asksAge = false

  init(_ sentence: Int, of prose: Prose, isAge: Bool = false) {
    self.init(DoseLexer.tokens(of: sentence, in: prose), isAge: isAge)
  }

  init(_ tokens: some Sequence<DoseToken>, isAge: Bool = false) {
    self.tokens = DoseTokens(Array(tokens))
    let tokens = self.tokens
    var index = 0
    while index < tokens.count { index = read(index, isAge: isAge && index == 0) }
  }

  /// Reads what starts at `index`; answers where to go on.
  private mutating func read(_ index: Int, isAge: Bool) -> Int {
    guard let word = tokens.word(index) else {
      // Only "/day" starts with something else than a known word, and "day" is known.
      return index + 1
    }
    note(word, at: index)
    if let people = tokens.population(at: index, isAge: isAge), !isNegated(people) {
      populations.append(people)
      return people.tokens.upperBound
    }
    if let rhythm = tokens.rhythm(at: index) {
      for skipped in rhythm.tokens { tokens.word(skipped).map { note($0, at: skipped) } }
      rhythms.append(rhythm)
      return rhythm.tokens.upperBound
    }
    if let end = tokens.dayPeriod(at: index) {
      dayPeriods.append(index..<end)
      return end
    }
    if let amount = tokens.amount(at: index) {
      for skipped in amount.tokens {
        if tokens[skipped]?.unit == .piece { isOfMedicine = true }
      }
      if !amount.isConcentration { amounts.append(amount) }
      return amount.tokens.upperBound
    }
    if let limit = tokens.limit(at: index) {
      limits.append(limit)
      return limit.tokens.upperBound
    }
    return index + 1
  }

  private mutating func note(_ word: DoseWord, at index: Int) {
    switch word {
    case .direction: directions.append(index)
    case .strength: strengths.append(index)
    case .dose: (isOfDoses, isOfMedicine) = (true, true)
    case .medicine: isOfMedicine = true
    case .unit(let unit):
      self.unit = self.unit ?? unit
      if unit == .piece { isOfMedicine = true }
    case .history: isHistory = true
    case .prescribed:
      isPrescribed = isPrescribed || tokens.last(.without, before: index, within: 2) == nil
    case .every, .apart, .hour: asksInterval = true
    case .times: asksTimes = true
    case .aged, .years: asksAge = true
    default: break
    }
  }

  /// Whether they are named only to be left out: "not for children under 12".
  private func isNegated(_ people: PopulationExpression) -> Bool {
    let start = people.tokens.lowerBound
    return tokens.last(.not, before: start, within: 4) != nil
      || tokens.last(.no, before: start, within: 2) != nil
  }

  /// What the population is called in the text.
  func population(_ people: PopulationExpression, in prose: Prose) -> DosePopulation {
    let text = String(decoding: prose.folded[tokens.bytes(people.tokens)], as: UTF8.self)
    return DosePopulation(text: text, youngest: people.youngest, oldest: people.oldest)
  }
}
