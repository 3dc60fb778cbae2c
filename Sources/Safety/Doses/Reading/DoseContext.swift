import Prose

/// What the sentences that a sentence completes add to it: a list's lead-in, the header of a
/// table's column, the first cell of its row.
struct DoseContext {
  var limit: LimitMark.Kind?
  var hasDayPeriod = false
  var rhythm: Rhythm.Kind?
  var population: DosePopulation?
  var unit: DoseUnit?
  var isDirected = false
  var isOfMedicine = false
  var isOfDoses = false
  var isPrescribed = false
  var asksInterval = false
  var asksTimes = false

  /// Adds what a part says; what was added before, from parts nearer by, stays.
  mutating func add(_ part: DoseSentence, in prose: Prose) {
    isDirected = isDirected || !part.directions.isEmpty
    isOfMedicine = isOfMedicine || part.isOfMedicine
    isOfDoses = isOfDoses || part.isOfDoses
    isPrescribed = isPrescribed || part.isPrescribed
    population = population ?? part.populations.first.map { part.population($0, in: prose) }
    // What else it says is about an amount of its own.
    guard !part.amounts.contains(where: { !$0.isStrength }) else { return }
    limit = limit ?? part.limits.first?.kind
    hasDayPeriod = hasDayPeriod || !part.dayPeriods.isEmpty
    rhythm = rhythm ?? part.rhythms.first?.kind
    unit = unit ?? part.unit
    asksInterval = asksInterval || part.asksInterval
    asksTimes = asksTimes || part.asksTimes
  }

  /// Adds what a heading says of all below it.
  mutating func add(heading: DoseSentence, in prose: Prose) {
    population = population ?? heading.populations.first.map { heading.population($0, in: prose) }
    isPrescribed = isPrescribed || heading.isPrescribed
    isOfDoses = isOfDoses || heading.isOfDoses
  }
}
