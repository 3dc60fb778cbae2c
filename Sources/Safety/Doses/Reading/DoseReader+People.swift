import Prose

extension DoseReader {
  /// A medicine, and whether it is named in the sentence or what it completes.
  struct Owner {
    var id: String?
    var isNamed: Bool
  }

  func owner(of tokens: Range<Int>, _ owners: inout DoseOwners) -> Owner {
    let words = own.tokens.words(tokens)
    let others = amounts.filter { $0.tokens != tokens }.map { own.tokens.words($0.tokens) }
    let isBeforeOf = own.tokens.word(tokens.upperBound) == .of
    if let id = owners.nearest(to: words, isBeforeOf: isBeforeOf, in: sentence, others: others) {
      return Owner(id: id, isNamed: true)
    }
    if let label = prose.sentences[sentence].rowLabel, let id = owners.last(in: label) {
      return Owner(id: id, isNamed: true)
    }
    // A lead-in always stands before what it leads to, so that this ends.
    var leadIn = prose.sentences[sentence].leadIn
    while let part = leadIn {
      if let id = owners.last(in: part) { return Owner(id: id, isNamed: true) }
      leadIn = prose.sentences[part].leadIn
    }
    if let id = owners.previous(before: sentence) { return Owner(id: id, isNamed: true) }
    return Owner(id: owners.only(around: sentence), isNamed: false)
  }

  /// Whether an amount is one of a medicine, and no other of the many things that are weighed.
  func isOfMedicine(_ index: Int, _ owner: Owner) -> Bool {
    let amount = amounts[index]
    let isSaid =
      owner.isNamed || own.isOfMedicine || context.isOfMedicine || context.isOfDoses
    let isDirected = !own.directions.isEmpty || context.isDirected || context.limit != nil
    let isMarked = !own.limits.isEmpty || !own.rhythms.isEmpty || !own.dayPeriods.isEmpty
    switch amount.low.unit {
    case .microgram where isSmall(amount), .milliunit:
      return isSaid || owner.id != nil || isDirected
    case .microgram, .microlitre:
      return owner.isNamed || own.isOfDoses || context.isOfDoses
        || isSaid && isDirected || owner.id != nil && (isMarked || isDirected)
    case .millipiece:
      return owner.isNamed || isDirected || isMarked || context.hasDayPeriod || context.isOfDoses
    }
  }

  /// Whether it is written in milligrams or less, as food is only for what it holds.
  private func isSmall(_ amount: AmountExpression) -> Bool {
    guard let unit = amount.tokens.lazy.compactMap({ own.tokens[$0]?.unit }).last else {
      return context.unit != .gram
    }
    return unit == .milligram || unit == .microgram
      || unit == .piece && amount.tokens.contains { own.tokens[$0]?.unit == .milligram }
  }

  /// Whether "3 times a day" is about taking something.
  func isOfMedicine(_ rhythm: Rhythm, _ owner: Owner) -> Bool {
    if own.isOfDoses || context.isOfDoses { return true }
    let isDirected = !own.directions.isEmpty || context.isDirected
    if own.isOfMedicine, isDirected { return true }
    guard owner.isNamed else { return false }
    // Who names a medicine and a time to wait speaks of the next dose, unless that is days away.
    if case .interval(let hours, isLeast: true) = rhythm.kind { return hours.upperBound <= 24 }
    return isDirected || prose.sentences[sentence].form == .cell
  }

  func population(of index: Int) -> DosePopulation? {
    population(near: amounts[index].tokens)
  }

  /// Whom the words are for: those named before them; in a sentence that names amounts first, those
  /// named after them.
  func population(near tokens: Range<Int>) -> DosePopulation? {
    guard let first = own.populations.first else { return context.population }
    let next =
      amounts.first { $0.tokens.lowerBound >= tokens.upperBound }?.tokens.lowerBound ?? .max
    let before = own.populations.last { $0.tokens.lowerBound < tokens.lowerBound }
    let after = own.populations.first {
      $0.tokens.lowerBound >= tokens.upperBound && $0.tokens.lowerBound < next
    }
    let isBeforeFirst = amounts.first.map { first.tokens.lowerBound < $0.tokens.lowerBound } ?? true
    let people = isBeforeFirst ? before ?? after : after ?? before ?? first
    return people.map { own.population($0, in: prose) } ?? context.population
  }
}
