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
  /// Whether a bare number in the column below it is an age; of one sentence, and never added.
  var asksAge = false

  init() {}

  /// What one of these sentences says by itself.
  init(_ part: DoseSentence, in prose: Prose) {
    isDirected = !part.directions.isEmpty
    isOfMedicine = part.isOfMedicine
    isOfDoses = part.isOfDoses
    isPrescribed = part.isPrescribed
    population = part.populations.first.map { part.population($0, in: prose) }
    asksAge = part.asksAge
    // What else it says is about an amount of its own.
    guard !part.amounts.contains(where: { !$0.isStrength }) else { return }
    limit = part.limits.first?.kind
    hasDayPeriod = !part.dayPeriods.isEmpty
    rhythm = part.rhythms.first?.kind
    unit = part.unit
    asksInterval = part.asksInterval
    asksTimes = part.asksTimes
  }

  /// Adds what a part says; what was added before, from parts nearer by, stays.
  mutating func add(_ part: DoseContext) {
    isDirected = isDirected || part.isDirected
    isOfMedicine = isOfMedicine || part.isOfMedicine
    isOfDoses = isOfDoses || part.isOfDoses
    isPrescribed = isPrescribed || part.isPrescribed
    population = population ?? part.population
    limit = limit ?? part.limit
    hasDayPeriod = hasDayPeriod || part.hasDayPeriod
    rhythm = rhythm ?? part.rhythm
    unit = unit ?? part.unit
    asksInterval = asksInterval || part.asksInterval
    asksTimes = asksTimes || part.asksTimes
  }

  /// Adds what a heading says of all below it.
  mutating func add(heading: DoseContext) {
    population = population ?? heading.population
    isPrescribed = isPrescribed || heading.isPrescribed
    isOfDoses = isOfDoses || heading.isOfDoses
  }
}
