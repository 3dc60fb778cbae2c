import Markdown
import Content
package import Diagnostics
import Prose

/// Sees that a page writes an abbreviation out where a reader first meets it.
package enum AbbreviationExpanded: ArticleCheck {
  package static let description = CheckDescription(
    id: "abbreviation-expanded",
    title: "write an abbreviation out where it is first used",
    severity: .warning,
    why: "a reader who doesn't know the abbreviation misses the warning that uses it",
    sources: ["nhs-how-we-write"],
    passing: [
      "Some nonsteroidal anti-inflammatory drugs (NSAIDs) need a prescription. NSAIDs can harm.",
      "An NSAID (nonsteroidal anti-inflammatory drug) may help.",
    ],
    failing: [
      "Some {==NSAIDs==} need a prescription. NSAIDs can harm.",
      "An {==NSAID==} may help.\n\nA nonsteroidal anti-inflammatory drug (NSAID) can harm.",
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let prose = reading.prose
    let phrases = site.phrases.abbreviations
    var known: Set<Int> = []
    let matches = reading.matches.filter {
      site.phrases.role(of: $0.phrase).contains(.abbreviation)
    }
    for match in matches {
      guard let index = phrases.shortForm(match.phrase), !known.contains(index),
        isRunningText(prose.sentences[match.sentence].form)
      else { continue }
      known.insert(index)
      let isWrittenOut =
        matches.contains {
          phrases.longForm($0.phrase) == index && $0.sentence <= match.sentence
            && isRunningText(prose.sentences[$0.sentence].form)
        }
        || prose.inclusions.contains {
          $0.position <= match.sentence
            && site.statement($0.reference.id)?.writtenOut.contains(index) == true
        }
      guard !isWrittenOut else { continue }
      let abbreviation = site.vocabulary.abbreviations[index]
      findings.report(
        description, "`\(abbreviation.short.value)` isn't written out here, where it is first used",
        at: prose.place(ofWords: match.words),
        fix: "write \"\(abbreviation.long.value) (\(abbreviation.short.value))\"",
        trigger: abbreviation.short.value)
    }
  }

  /// Whether a sentence has room to write something out: titles and headings haven't.
  private static func isRunningText(_ form: Sentence.Form) -> Bool {
    switch form {
    case .title, .description, .heading, .calloutHeading, .headerCell: false
    case .paragraph, .item, .orderedItem, .cell: true
    }
  }
}
