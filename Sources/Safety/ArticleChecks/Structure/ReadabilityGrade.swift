import Content
package import Diagnostics

/// Points out pages that need more years of school than many readers have.
package enum ReadabilityGrade: ArticleCheck {
  /// The highest grade at which a page needs no finding.
  static let highestGrade = 8.0
  /// A text of fewer words says too little about how hard it is.
  static let fewestWords = 100

  package static let description = CheckDescription(
    id: "readability",
    title: "be readable with eight years of school (Flesch-Kincaid, names of medicines left out)",
    severity: .note,
    why:
      "about half of all adults read at that level or below it, and illness makes reading harder",
    sources: ["nhs-how-we-write"],
    passing: [String(repeating: "Hold it for a bit. Then stop and rest. ", count: 12)],
    failing: [
      String(
        repeating: "Individuals experiencing musculoskeletal discomfort occasionally demonstrate "
          + "considerable improvement following conservative management. ", count: 10)
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let most = Readability.atMost(reading)
    guard most.words >= fewestWords, let highest = most.grade, highest > highestGrade,
      let grade = Readability(reading).grade, grade > highestGrade
    else { return }
    findings.report(
      description, "the page reads at grade \(Int(grade.rounded())), and many readers at 6 to 8",
      at: reading.article.frontMatter.title.range,
      fix: "use shorter sentences and everyday words")
  }
}
