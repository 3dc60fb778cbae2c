package import Diagnostics
import Prose

/// The most of a medicine in 24 hours as an article states it, to hold against what others state.
package struct DoseFact: Hashable, Sendable {
  package var substance: String
  package var maximum: DoseAmount
  package var population: DosePopulation?
  package var file: String
  package var range: SourceRange

  /// What the article in `file`, a path as the user would type it, states; maxima that a prescriber
  /// may choose are left out.
  package static func facts(of reading: ArticleReading, in file: String) -> [DoseFact] {
    reading.doses.compactMap { dose in
      guard let maximum = dose.dailyMaximum, let substance = dose.substance,
        let bytes = dose.maximumBytes, dose.isInstruction, !dose.isPrescribed,
        !dose.isPerKilogram
      else { return nil }
      return DoseFact(
        substance: substance, maximum: maximum, population: dose.population, file: file,
        range: reading.prose.range(of: bytes))
    }
  }

  /// Reports every maximum that differs from the first one for the same medicine and people.
  ///
  /// - Parameter facts: of all articles; those of an unnamed population count as adults'.
  /// - Returns: errors of the rule `conflicting-maximum`, in order.
  package static func conflicts(among facts: [DoseFact]) -> [Finding] {
    var first: [Key: DoseFact] = [:]
    var findings: [Finding] = []
    for fact in facts.sorted(by: { ($0.file, $0.range.lowerBound) < ($1.file, $1.range.lowerBound) }
    ) {
      let key = Key(
        substance: fact.substance, unit: fact.maximum.unit,
        group: fact.population?.group ?? .adults)
      guard let other = first[key] else {
        first[key] = fact
        continue
      }
      guard other.maximum != fact.maximum else { continue }
      var finding = Finding(
        .error, rule: "conflicting-maximum",
        "the most of \(fact.substance) in 24 hours is \(fact.maximum) here and \(other.maximum) in \(other.file)",
        in: fact.file, at: fact.range,
        why: "A reader can't know which page to believe.",
        fix: "state the same maximum everywhere, or say for whom each one is")
      finding.related = [RelatedPlace("the other maximum", in: other.file, at: other.range)]
      findings.append(finding)
    }
    return findings.sorted()
  }

  private struct Key: Hashable {
    var substance: String
    var unit: DoseAmount.Unit
    var group: DosePopulation.Group
  }
}
