package import Diagnostics
import Prose

/// Finds `.5 mg`, which is easily read as 5 mg; the ISMP's list of error-prone dose designations
/// has it.
package enum NakedDecimal: ArticleCheck {
  package static let description = CheckDescription(
    id: "naked-decimal",
    title: "write a zero before a decimal point",
    severity: .error,
    why: "Who misses the point takes ten times as much.",
    sources: [],
    passing: ["A tablet contains 0.5 g of acetaminophen."],
    failing: ["A tablet contains {==.5==} g of acetaminophen."])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for place in DoseSpelling.places(in: reading) {
      for number in DoseSpelling(reading.prose, place).numbers where number.isNaked {
        let text = "0" + String(decoding: reading.prose.text[number.bytes], as: UTF8.self)
        var finding = Finding(
          description.severity, rule: description.id, "a decimal point without a digit before it",
          in: findings.file, at: reading.prose.range(of: number.bytes), why: description.why,
          fix: "write `\(text)`")
        finding.repair = reading.prose.repair(number.bytes, with: text)
        findings.add(finding)
      }
    }
  }
}
