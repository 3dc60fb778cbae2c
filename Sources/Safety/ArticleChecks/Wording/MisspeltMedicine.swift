package import Diagnostics

/// Offers the right spelling of a medicine that is spelt wrong, as readers search and buy by name.
package enum MisspeltMedicine: ArticleCheck {
  package static let description = CheckDescription(
    id: "misspelt-medicine", title: "spell the names of medicines right", severity: .note,
    why: "a reader looks for the name on a package, where one letter can make another medicine",
    sources: [], path: "medications/ibuprofen.md",
    passing: ["Ibuprofen may ease soreness."],
    failing: ["{==Ibuprofin==} may ease soreness."])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for mention in reading.mentions {
      guard let correction = mention.correction else { continue }
      let words = reading.prose.quote(mention.words)
      let place = reading.prose.place(ofWords: mention.words)
      findings.report(
        description, "`\(words)` is spelt wrong", at: place, fix: "write \(correction)",
        trigger: words.lowercased())
    }
  }
}
