package import Diagnostics
import Markdown
import Prose

/// Sees that a care card says at its top what to do and when, so that it works at a glance.
package enum CareCardHeading: ArticleCheck {
  package static let description = CheckDescription(
    id: "care-card-heading",
    title: "head each care card with one thing to do and \"if:\", and list the signs below",
    severity: .error,
    why: "a frightened reader takes in the first line and a list, and nothing else",
    sources: [],
    passing: [
      "> [!EMERGENCY] Call 911 if:\n> - your chest hurts\n> - you can't breathe",
      "> [!URGENT]\n> See a doctor today if you have:\n>\n> - a fever",
      "> [!NON-URGENT] See a doctor if the cramps come back",
    ],
    failing: [
      "> [!EMERGENCY] {==Emergency signs==}\n> Call 911.",
      "> [!URGENT] {==See a doctor today if:==}\n> You have a fever.",
      "> [!NON-URGENT]\n> {==Some cramps need a doctor.==}",
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let prose = reading.prose
    for callout in prose.callouts {
      let box = Box(callout, in: prose)
      guard box.isCareCard, let first = box.first else { continue }
      if !prose.saysWhen(first) {
        findings.report(
          description, "\(box.name) doesn't start with when to act", at: box.place,
          fix: "head it with one thing to do that ends in \"if:\", such as `See a doctor if:`")
      } else if prose.endsInColon(first), !box.body.contains(where: { prose.isItem($0) }) {
        findings.report(
          description, "no list of signs follows the heading of \(box.name)", at: box.place,
          fix: "list the signs below it, one an item")
      }
    }
  }
}

extension Prose {
  /// Whether a sentence holds the condition that a call to action needs.
  fileprivate func saysWhen(_ sentence: Int) -> Bool {
    sentences[sentence].words.contains { word($0, is: "if") || word($0, is: "when") }
      || endsInColon(sentence) && sentences[sentence].words.contains { word($0, is: "for") }
  }

  fileprivate func endsInColon(_ sentence: Int) -> Bool {
    text[sentences[sentence].bytes].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
  }

  fileprivate func isItem(_ sentence: Int) -> Bool {
    switch sentences[sentence].form {
    case .item, .orderedItem: true
    case .title, .description, .heading, .paragraph, .headerCell, .cell, .calloutHeading: false
    }
  }
}
