package import Diagnostics
import Prose

/// Points out sentences that are too long to be understood at the first reading.
package enum SentenceLength: ArticleCheck {
  /// How many words a sentence may have.
  static let most = 20

  package static let description = CheckDescription(
    id: "sentence-length", title: "keep sentences to 20 words", severity: .note,
    why: "the longer a sentence, the fewer readers can say afterwards what it said",
    sources: ["nhs-how-we-write"],
    passing: ["Hold the stretch for about 30 seconds."],
    failing: [
      "{==Hold the stretch for about 30 seconds and then come back slowly before you change legs and "
        + "do the same on the other side.==}"
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let sentences = reading.prose.sentences
    for index in sentences.indices where sentences[index].words.count > most {
      guard isRunningText(sentences[index].form) else { continue }
      findings.report(
        description, "the sentence has \(sentences[index].words.count) words",
        at: reading.prose.place(ofSentence: index), fix: "make two of it")
    }
  }

  private static func isRunningText(_ form: Sentence.Form) -> Bool {
    switch form {
    case .paragraph, .item, .orderedItem, .cell: true
    case .title, .description, .heading, .headerCell, .calloutHeading: false
    }
  }
}
