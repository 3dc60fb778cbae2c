package import Diagnostics
import Prose

/// Asks that whoever is told how much to take is told how often.
package enum DoseWithoutInterval: ArticleCheck {
  package static let description = CheckDescription(
    id: "dose-without-interval",
    title: "say how long to wait between two doses",
    severity: .error,
    why: "Two doses too close together can be an overdose, also below the maximum for the day.",
    sources: [],
    passing: [
      "Take 200 mg of ibuprofen every 6 hours, and no more than 1,200 mg in 24 hours.",
      "Adults take 500 mg of acetaminophen 4 times a day, at most 4 g in 24 hours.",
    ],
    failing: [
      "Adults take {==200 mg==} of ibuprofen, and no more than 1,200 mg in 24 hours."
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for group in DoseGroups(reading).groups {
      guard let dose = group.directions.first,
        !group.known.saysHowOften
      else { continue }
      findings.error(
        description.id, "a dose of \(group.name), and nothing says how often",
        at: reading.prose.range(of: dose.bytes), why: description.why,
        fix: "say how many hours to wait, or how many times a day, in the same section")
    }
  }
}
