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
    guard hasTooMany(reading, of: site) else { return }
    var counts = Counts()
    for use in uses(in: reading, of: site) {
      guard let most = counts.add(use.kind) else { continue }
      let name = use.kind.rawValue.lowercased()
      findings.report(
        description, "this is one \(name) box too many: \(most) \(most == 1 ? "is" : "are") enough",
        at: use.heading.map { reading.prose.place(ofSentence: $0) } ?? use.range,
        fix: "join it to another \(name) box, or say it in the text", trigger: name)
    }
  }

  /// Counts a page's boxes by kind.
  private struct Counts {
    private var warnings = 0
    private var emergencies = 0
    private var urgent = 0
    private var nonUrgent = 0

    /// Counts one more; answers how many a page may have, if it is the first too many.
    mutating func add(_ kind: Callout.Kind) -> Int? {
      switch kind {
      case .warning: Self.add(to: &warnings, most: 2)
      case .emergency: Self.add(to: &emergencies, most: 1)
      case .urgent: Self.add(to: &urgent, most: 1)
      case .nonUrgent: Self.add(to: &nonUrgent, most: 1)
      case .do, .doNot, .note: nil
      }
    }

    private static func add(to count: inout Int, most: Int) -> Int? {
      count += 1
      return count == most + 1 ? most : nil
    }
  }

  /// Whether there are too many of any kind. There seldom are, and only then does it matter which
  /// of them comes last.
  private static func hasTooMany(_ reading: ArticleReading, of site: SiteFacts) -> Bool {
    var counts = Counts()
    for callout in reading.prose.callouts
    where counts.add(callout.kind) != nil { return true }
    for inclusion in reading.prose.inclusions {
      guard let kind = site.statement(inclusion.reference.id)?.kind else { continue }
      if counts.add(kind) != nil { return true }
    }
    return false
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
