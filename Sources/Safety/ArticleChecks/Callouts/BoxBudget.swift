package import Diagnostics
import Markdown
import Prose

/// Sees that a page hasn't so many boxes that none of them stands out.
package enum BoxBudget: ArticleCheck {
  package static let description = CheckDescription(
    id: "box-budget",
    title: "have at most two warning boxes and one care card of a kind, statements counted",
    severity: .warning,
    why: "readers skip boxes when there are many, the important ones too",
    sources: [],
    passing: [
      "> [!WARNING] Heat\n> It burns.\n\n> [!WARNING] Cords\n> They fray.",
      "> [!EMERGENCY] Call 911 if:\n> - it hurts\n\n> [!URGENT] See a doctor today if:\n> - it aches",
    ],
    failing: [
      """
      > [!WARNING] Heat
      > It burns.

      > [!WARNING] Cords
      > They fray.

      > [!WARNING] {==Sleep==}
      > Stay awake.
      """,
      """
      > [!URGENT] See a doctor today if:
      > - it aches

      > [!URGENT] {==Go to a clinic if:==}
      > - it burns
      """,
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    var counts = [0, 0, 0, 0]
    for use in uses(in: reading, of: site) {
      guard let (number, most) = limit(of: use.kind) else { continue }
      counts[number] += 1
      guard counts[number] == most + 1 else { continue }
      let name = use.kind.rawValue.lowercased()
      findings.report(
        description, "this is one \(name) box too many: \(most) \(most == 1 ? "is" : "are") enough",
        at: use.heading.map { reading.prose.place(ofSentence: $0) } ?? use.range,
        fix: "join it to another \(name) box, or say it in the text", trigger: name)
    }
  }

  /// How many boxes of a kind a page may have, and the number that the kind goes by; nil for any
  /// number of boxes.
  private static func limit(of kind: Callout.Kind) -> (number: Int, most: Int)? {
    switch kind {
    case .warning: (0, 2)
    case .emergency: (1, 1)
    case .urgent: (2, 1)
    case .nonUrgent: (3, 1)
    case .do, .doNot, .note: nil
    }
  }

  private struct Use {
    var kind: Callout.Kind
    var heading: Int?
    var range: SourceRange
  }

  /// All boxes in reading order, those of statements where they are asked for.
  private static func uses(in reading: ArticleReading, of site: SiteFacts) -> [Use] {
    let callouts = reading.prose.callouts.map {
      Use(kind: $0.kind, heading: $0.heading, range: $0.range)
    }
    let statements = reading.prose.inclusions.compactMap { inclusion in
      site.statement(inclusion.reference.id).map {
        Use(kind: $0.kind, range: inclusion.reference.range)
      }
    }
    return (callouts + statements).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
