import Markdown
import Content
package import Diagnostics
import Prose

/// Sees that a page on a condition shows the signs of an emergency before it explains anything.
package enum RedFlagsFirst: ArticleCheck {
  package static let description = CheckDescription(
    id: "red-flags-first",
    title: "show a condition's emergency signs before its second section",
    severity: .warning,
    why: "someone in danger must not have to read on to find out",
    sources: [],
    path: "conditions/back-spasms.md",
    passing: [
      "> [!EMERGENCY] Call 911 if:\n> - your chest hurts\n\n## Causes\n\nMany.\n\n## Remedies\n\nFew.",
      "## When to get help\n\n> [!EMERGENCY] Call 911 if:\n> - your chest hurts\n\n## Causes\n\nMany.",
    ],
    failing: [
      """
      ## Causes

      Many.

      ## When to get help

      > [!EMERGENCY] {==Call 911 if:==}
      > - your chest hurts
      """
    ])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    guard reading.article.kind == .condition else { return }
    let prose = reading.prose
    guard let box = firstEmergency(in: prose, of: site),
      let second = prose.sections.dropFirst().filter({ $0.parent == 0 }).dropFirst().first,
      box.position >= second.sentences.lowerBound
    else { return }
    findings.report(
      description, "other sections stand before the emergency signs", at: box.range,
      fix: "move them up, before the first heading")
  }

  /// The first emergency box or statement, and the sentence that it stands before or starts with.
  private static func firstEmergency(
    in prose: Prose, of site: SiteFacts
  ) -> (position: Int, range: SourceRange)? {
    let callout = prose.callouts.first { $0.kind == .emergency }.map {
      (position: $0.sentences.lowerBound, range: Box($0, in: prose).place)
    }
    let statement = prose.inclusions.first {
      site.statement($0.reference.id)?.kind == .emergency
    }.map { (position: $0.position, range: $0.reference.range) }
    guard let callout, let statement else { return callout ?? statement }
    return callout.position < statement.position ? callout : statement
  }
}
