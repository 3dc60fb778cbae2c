package import Diagnostics
import Prose

/// Asks that whoever is told how much to take is told when to stop.
package enum DoseWithoutMaximum: ArticleCheck {
  package static let description = CheckDescription(
    id: "dose-without-maximum",
    title: "say the most in 24 hours with each dose",
    severity: .error,
    why: "Who is still in pain takes more, unless the page says where to stop.",
    sources: [],
    passing: [
      "Take 200 mg of ibuprofen every 6 hours, and no more than 1,200 mg in 24 hours."
    ],
    failing: [
      "Adults take {==200 mg==} of ibuprofen every 6 hours."
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for group in DoseGroups(reading).groups {
      guard let dose = group.directions.first,
        !group.known.saysMaximum
      else { continue }
      findings.error(
        description.id, "a dose of \(group.name), and no maximum for 24 hours",
        at: reading.prose.range(of: dose.bytes), why: description.why,
        fix: "say the most in 24 hours in the same section")
    }
  }
}
