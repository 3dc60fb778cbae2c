package import Diagnostics
import Prose

/// Finds milligrams where micrograms are meant, and the other way round: a thousandfold overdose, or
/// nothing at all.
package enum MicrogramSlip: ArticleCheck {
  package static let description = CheckDescription(
    id: "microgram-slip",
    title: "not mix up milligrams and micrograms",
    severity: .error,
    why: "One letter makes a dose a thousand times too great or too small.",
    sources: [],
    passing: ["Ibuprofen tablets hold 200 mg or 400 mg."],
    failing: ["The tablet contains {==200 mcg==} of ibuprofen."])

  /// No dose is so small a part of the most in a day.
  private static let leastPart = 1000
  /// How far apart two doses of one medicine may be.
  private static let widest = 200

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    guard !reading.doses.isEmpty else { return }
    var written: [String: (small: Place?, great: Place?)] = [:]
    for dose in reading.doses {
      guard let substance = dose.substance else { continue }
      let allowed = site.vocabulary.substance(substance)?.dailyMaxima[site.jurisdiction]?.amount
      for place in places(of: dose, in: reading) {
        if let allowed, isOff(place, from: allowed) {
          report(place, of: substance, "the most in 24 hours is \(allowed)", reading, &findings)
        } else if place.isInMicrograms {
          let least = written[substance]?.small.map { min($0.value, place.value) == $0.value }
          if least != true { written[substance, default: (nil, nil)].small = place }
        } else if (written[substance]?.great).map({ place.value < $0.value }) ?? true {
          written[substance, default: (nil, nil)].great = place
        }
      }
    }
    for (substance, pair) in written.sorted(by: { $0.key < $1.key }) {
      guard let small = pair.small, let great = pair.great,
        great.value / max(1, small.value) > widest
      else { continue }
      let other = DoseAmount(great.value, .microgram)
      report(small, of: substance, "the page also says \(other)", reading, &findings)
    }
  }

  private struct Place {
    /// In micrograms.
    var value: Int
    var isInMicrograms: Bool
    var bytes: Range<Int>
  }

  private static func places(of dose: Dose, in reading: ArticleReading) -> [Place] {
    var amounts: [(DoseAmount, Range<Int>)] = []
    if let single = dose.single { amounts.append((single.upperBound, dose.bytes)) }
    if let most = dose.dailyMaximum, let bytes = dose.maximumBytes { amounts.append((most, bytes)) }
    return amounts.compactMap { amount, bytes in
      guard amount.unit == .microgram, !dose.isPerKilogram else { return nil }
      let isInMicrograms = DoseSpelling(reading.prose, bytes).units.contains {
        $0.unit == .microgram
      }
      return Place(value: amount.value, isInMicrograms: isInMicrograms, bytes: bytes)
    }
  }

  private static func isOff(_ place: Place, from allowed: DoseAmount) -> Bool {
    guard allowed.unit == .microgram else { return false }
    if place.isInMicrograms { return place.value <= allowed.value / leastPart }
    return place.value / 20 > allowed.value && place.value / 1000 <= allowed.value
  }

  private static func report(
    _ place: Place, of substance: String, _ reason: String, _ reading: ArticleReading,
    _ findings: inout FileFindings
  ) {
    let unit = place.isInMicrograms ? "micrograms" : "milligrams"
    findings.error(
      description.id, "a dose of \(substance) in \(unit), while \(reason)",
      at: reading.prose.range(of: place.bytes), why: description.why,
      fix: place.isInMicrograms
        ? "write `mg` if milligrams are meant" : "write `micrograms` if these are meant")
  }
}
