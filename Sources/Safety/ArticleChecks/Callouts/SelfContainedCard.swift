import Diagnostics
import Markdown
import Prose

/// Sees that a care card makes sense to someone who reads nothing else on the page.
package enum SelfContainedCard: BoxCheck {
  package static let description = CheckDescription(
    id: "self-contained-card",
    title: "say in each care card what it is about, without \"if this happens\" or \"see above\"",
    severity: .error,
    why: "many readers see the box and not the text around it",
    sources: [],
    passing: [
      "> [!URGENT] See a doctor today if:\n> - your skin blisters under the pad",
      "> [!NOTE] If this happens\n> Take the pad off.",
    ],
    failing: [
      "> [!URGENT] See a doctor today {==if this happens==}:\n> - again",
      "> [!EMERGENCY] Call 911 if:\n> - you have {==any of the above==} signs",
    ])

  static let phrases = [
    "if (this/that/it/either/any) (happens/occurs)", "if (these/those/they) (happen/occur)",
    "if this is the case", "if so", "in (this/that/such a) case", "in (these/those/such) cases",
    "any of the above", "all of the above", "one of the above",
    "(listed/described/mentioned) above",
    "(listed/described/mentioned) below", "(listed/described/mentioned) earlier", "see above",
    "see below", "(signs/symptoms/problems/effects) (above/below)", "the above",
  ]

  static func check(
    _ box: Box, of prose: Prose, matches: [PhraseMatch], in site: SiteFacts,
    findings: inout FileFindings
  ) {
    guard box.isCareCard, let first = box.sentences.first, let last = box.sentences.last else {
      return
    }
    for match in site.phrases.matches(of: .pointsElsewhere, in: matches)
    where (first...last).contains(match.sentence) {
      findings.report(
        description, "`\(prose.quote(match.words))` points outside the box",
        at: prose.place(ofWords: match.words), fix: "say it in full here")
    }
  }
}
