package import Diagnostics
import Prose

/// Adds up what a day's doses come to, and holds it against the most that may be taken.
package enum DoseTotal: ArticleCheck {
  package static let description = CheckDescription(
    id: "dose-total",
    title: "stay at or below the most in 24 hours",
    severity: .error,
    why: "Who follows the page would take more than is safe in a day.",
    sources: [],
    passing: [
      "Adults take 400 mg of ibuprofen 3 times a day, and no more than 1,200 mg in 24 hours.",
      "Adults take 1 or 2 tablets of 200 mg of ibuprofen every 4 to 6 hours, at most 1.2 g a day.",
    ],
    failing: [
      "Adults take {==400 mg==} of ibuprofen 4 times a day, and no more than 1,200 mg in 24 hours.",
      "Adults take 400 mg of ibuprofen every 8 hours, and no more than {==2,400 mg==} in 24 hours.",
      "Adults take {==6 tablets of 200 mg (1,000 mg==}) of ibuprofen a day.",
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for group in DoseGroups(reading).groups {
      let allowed = group.substance.flatMap(site.vocabulary.substance)?
        .dailyMaxima[site.jurisdiction]
      for dose in group.doses {
        let finder = Finder(reading: reading, group: group, dose: dose, allowed: allowed)
        finder.checkCount(findings: &findings)
        finder.checkMaximum(findings: &findings)
        finder.checkTotal(findings: &findings)
      }
    }
  }

  /// Looks at one dose among others of its medicine and section.
  private struct Finder {
    let reading: ArticleReading
    let group: DoseGroups.Group
    let dose: Dose
    let allowed: Substance.DailyMaximum?

    /// "6 tablets of 200 mg (1,000 mg)".
    func checkCount(findings: inout FileFindings) {
      guard let said = dose.miscounted,
        let amount = dose.maximumBytes == dose.bytes ? dose.dailyMaximum : dose.single?.upperBound
      else { return }
      report(
        "this comes to \(amount), not to \(said)", at: dose.bytes, fix: "correct the amount",
        findings: &findings)
    }

    /// A maximum that is more than anyone may take without a prescriber.
    func checkMaximum(findings: inout FileFindings) {
      guard let most = dose.dailyMaximum, let bytes = dose.maximumBytes, let allowed,
        dose.isInstruction, !dose.isPrescribed, most.exceeds(allowed.amount)
      else { return }
      report(
        "a maximum of \(most) of \(group.name) in 24 hours is more than \(allowed.amount)",
        at: bytes, fix: Self.fix(allowed), sources: allowed.sources, findings: &findings)
    }

    func checkTotal(findings: inout FileFindings) {
      guard dose.role == .direction, !dose.isPrescribed, !dose.isPerKilogram,
        let single = dose.single
      else { return }
      if let (most, place) = ownMaximum(single.upperBound.unit) {
        // Within a maximum of its own, a dose contradicts it only if its least reading does.
        let total = Self.least(of: single).times(dose.leastTimes)
        guard total.exceeds(most) else { return }
        report(
          "\(dose.times(dose.leastTimes)) is \(total), more than the most of \(most) in 24 hours",
          at: dose.bytes, fix: "lower the dose, or take it less often", related: place,
          findings: &findings)
      } else if let allowed {
        let total = single.upperBound.times(dose.mostTimes)
        guard total.exceeds(allowed.amount) else { return }
        report(
          "up to \(total) of \(group.name) in 24 hours is more than \(allowed.amount)",
          at: dose.bytes, fix: Self.fix(allowed), sources: allowed.sources, findings: &findings)
      }
    }

    /// The dose's own maximum, else the greatest that the section has for such people.
    private func ownMaximum(_ unit: DoseAmount.Unit) -> (DoseAmount, bytes: Range<Int>)? {
      let candidates = [dose] + group.known.maxima.filter { isLike($0.population) }
      let maxima = candidates.compactMap { candidate -> (DoseAmount, bytes: Range<Int>)? in
        guard let most = candidate.dailyMaximum, most.unit == unit,
          let bytes = candidate.maximumBytes
        else { return nil }
        return (most, bytes)
      }
      return dose.dailyMaximum == nil ? maxima.max { $0.0 < $1.0 } : maxima.first
    }

    private func isLike(_ people: DosePopulation?) -> Bool {
      guard let people, let own = dose.population else { return true }
      return people.isLike(own)
    }

    private static func least(of single: ClosedRange<DoseAmount>) -> DoseAmount {
      single.lowerBound.value == 0 ? single.upperBound : single.lowerBound
    }

    private static func fix(_ allowed: Substance.DailyMaximum) -> String {
      "stay at or below \(allowed.amount) in 24 hours (\(allowed.population))"
    }

    private func report(
      _ message: String, at bytes: Range<Int>, fix: String, sources: [String] = [],
      related: Range<Int>? = nil, findings: inout FileFindings
    ) {
      var finding = Finding(
        description.severity, rule: description.id, message, in: findings.file,
        at: reading.prose.range(of: bytes), why: description.why, fix: fix, sources: sources)
      if let related, related != bytes {
        finding.related = [
          RelatedPlace("the maximum", in: findings.file, at: reading.prose.range(of: related))
        ]
      }
      findings.add(finding)
    }
  }
}
