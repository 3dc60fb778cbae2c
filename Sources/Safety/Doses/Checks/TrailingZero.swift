package import Diagnostics
import Prose

/// Finds `5.0 mg`, which is easily read as 50 mg; the ISMP's list of error-prone dose designations
/// has it.
package enum TrailingZero: ArticleCheck {
  package static let description = CheckDescription(
    id: "trailing-zero",
    title: "write whole amounts without a decimal point",
    severity: .error,
    why: "Who misses the point takes ten times as much.",
    sources: [],
    passing: ["Cyclobenzaprine tablets hold 5 mg or 7.5 mg."],
    failing: ["Each tablet contains {==5.0==} mg of cyclobenzaprine."])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for place in DoseSpelling.places(in: reading) {
      for number in DoseSpelling(reading.prose, place).numbers {
        guard let zeros = number.zeros else { continue }
        let whole = String(
          decoding: reading.prose.text[number.bytes.lowerBound..<zeros], as: UTF8.self)
        var finding = Finding(
          description.severity, rule: description.id, "a zero after the decimal point",
          in: findings.file, at: reading.prose.range(of: number.bytes), why: description.why,
          fix: "write `\(whole)`")
        finding.repair = reading.prose.repair(number.bytes, with: whole)
        findings.add(finding)
      }
    }
  }
}
