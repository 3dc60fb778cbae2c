/// What a word can mean to someone who looks for doses.
enum DoseWord: Hashable, Sendable {
  /// A number spelled out, in thousandths: "two", "half".
  case number(Int)
  case unit(DoseUnit)

  // Time.
  case hour, hourly, day, daily, week, bedtime, nightly
  case every, each, per, apart, between, wait, inside

  // How often.
  case once, twice, thrice, times, timesSign

  // The most.
  case limit, most, exceed, more, than, no, not, up, atLeast, at

  // Grammar.
  case a, or, and, to, of, from, which, total, single

  // Whom for.
  case adult, child, person, aged, years, months, over, under, older, younger, teen, infant

  // What kind of sentence this is.
  case direction, dose, medicine, strength, prescribed, without, kilogram, volume, food, history
}

extension DoseWord {
  var unit: DoseUnit? { if case .unit(let unit) = self { unit } else { nil } }
}
