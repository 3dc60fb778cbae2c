package import Diagnostics
import Prose

/// Finds abbreviations of units that are taken for something else: `U` for a zero, `µg` for `mg`,
/// `IU` for `IV`, `cc` for `U`. The ISMP's list of error-prone abbreviations has them.
package enum UnitAbbreviation: ArticleCheck {
  package static let description = CheckDescription(
    id: "unit-abbreviation",
    title: "write out units that are easily misread",
    severity: .warning,
    why: "A unit that is taken for another, or for a digit, changes the dose.",
    sources: [],
    passing: ["Levothyroxine tablets hold 50 micrograms."],
    failing: ["Each tablet contains 50 {==µg==} of levothyroxine."])

  private static let longForms: [String: String] = [
    "u": "units", "iu": "international units", "ug": "micrograms", "cc": "ml",
  ]

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for place in DoseSpelling.places(in: reading) {
      for unit in DoseSpelling(reading.prose, place).units {
        let short = String(decoding: reading.prose.folded[unit.bytes], as: UTF8.self)
        guard let long = longForms[short] else { continue }
        var finding = Finding(
          description.severity, rule: description.id, "a unit that is easily misread",
          in: findings.file, at: reading.prose.range(of: unit.bytes), why: description.why,
          fix: "write `\(long)`")
        // The micro sign takes a byte more than the letter that it is read as.
        finding.repair = reading.prose.repair(
          unit.bytes, with: unit.isTight ? " \(long)" : long, extra: 1)
        findings.add(finding)
      }
    }
  }
}
