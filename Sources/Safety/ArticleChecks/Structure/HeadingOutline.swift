package import Diagnostics
import Prose

/// Sees that headings form an outline that a screen reader can walk.
package enum HeadingOutline: ArticleCheck {
  package static let description = CheckDescription(
    id: "heading-outline",
    title: "start its headings at `##`, skip no level and go no deeper than `####`",
    severity: .warning,
    why: "readers who can't see the page find their way by its headings",
    sources: ["nhs-how-we-write"],
    passing: ["## Steps\n\n### With a wall\n\n#### Standing\n\n## Risks"],
    failing: [
      "## Steps\n\n#### {==Standing==}", "### {==Steps==}", "# {==Calf stretch==}",
      "## A\n\n### B\n\n#### C\n\n##### {==D==}",
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let prose = reading.prose
    for section in prose.sections.dropFirst() {
      // The page's title is the heading above all others.
      let above = max(1, section.parent.map { prose.sections[$0].level } ?? 1)
      guard section.level < 2 || section.level > 4 || section.level > above + 1 else { continue }
      let first = section.sentences.first.flatMap { sentence in
        prose.sentences[sentence].form == .heading ? prose.place(ofSentence: sentence) : nil
      }
      let (message, fix) = complaint(about: section.level, below: above)
      findings.report(description, message, at: first ?? .start, fix: fix)
    }
  }

  private static func complaint(about level: Int, below above: Int) -> (String, fix: String) {
    let hashes = String(repeating: "#", count: level)
    if level < 2 {
      return ("the page's title is its only `#` heading", "start it with `##`")
    }
    if level > above + 1 {
      let wanted = String(repeating: "#", count: above + 1)
      return ("`\(hashes)` skips a level of headings", "start it with `\(wanted)`")
    }
    return ("`\(hashes)` is too deep to find one's way", "cut the section in two, or use a list")
  }
}
