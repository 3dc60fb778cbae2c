package import Diagnostics
import Prose

/// Asks that a dose says for whom it is.
package enum DoseWithoutPopulation: ArticleCheck {
  package static let description = CheckDescription(
    id: "dose-without-population",
    title: "say whom a dose is for",
    severity: .warning,
    why: "What suits an adult can harm a child.",
    sources: [],
    passing: [
      "Adults take 200 mg of ibuprofen every 6 hours, and no more than 1,200 mg in 24 hours.",
      "This page is for adults. Take 200 mg of ibuprofen every 6 hours, at most 1,200 mg a day.",
    ],
    failing: [
      "Take {==200 mg==} of ibuprofen every 6 hours, and no more than 1,200 mg in 24 hours."
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for group in DoseGroups(reading).groups {
      guard let dose = group.directions.first,
        !group.known.saysWhomFor,
        !reading.prose.namesPeople(in: group.section)
      else { continue }
      findings.warning(
        description.id, "a dose of \(group.name), and nothing says whom it is for",
        at: reading.prose.range(of: dose.bytes), why: description.why,
        fix: "say whom it is for, such as `adults` or `children aged 12 and over`")
    }
  }
}
