package import Diagnostics
import Prose

/// Points out paragraphs that are too long to take in at a glance.
package enum ParagraphLength: ArticleCheck {
  /// How many sentences a paragraph may have.
  static let most = 3

  package static let description = CheckDescription(
    id: "paragraph-length", title: "keep paragraphs to three sentences", severity: .note,
    why: "tired readers, and readers in pain, skip long paragraphs",
    sources: ["nhs-how-we-write"],
    passing: ["One. Two. Three.\n\nFour."],
    failing: ["It hurts. It stops. It aches. {==It comes back.==} It goes."])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let sentences = reading.prose.sentences
    var start = 0
    while start < sentences.count {
      let block = sentences[start].block
      var end = start + 1
      while end < sentences.count, sentences[end].block == block { end += 1 }
      if end - start > most, sentences[start].form == .paragraph {
        findings.report(
          description, "the paragraph has \(end - start) sentences",
          at: reading.prose.place(ofSentence: start + most),
          fix: "start a new paragraph here, or make a list")
      }
      start = end
    }
  }
}
