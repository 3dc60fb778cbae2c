package import Diagnostics
import Prose

/// Finds characters that show a reader another text than the one that all other rules check.
package enum HiddenCharacter: ArticleCheck {
  package static let description = CheckDescription(
    id: "hidden-character", title: "hold no character that hides what it says",
    severity: .error,
    why: "a medicine's name that is written with it would be read by people and by no check",
    sources: [],
    passing: ["Rest the calf.", "TNFα, NF-κB and β-blockers. Лечение."],
    // The others can't be shown: HTML forbids control characters, and marks turn a page around, too.
    failing: ["Take ibupr{==\u{43E}==}fen."])

  /// How many are named: a text of nothing else is refused by the first.
  private static let most = 100

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    for disguise in reading.prose.disguises.prefix(most) {
      let digits = String(disguise.scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
      let (message, fix) =
        switch disguise.kind {
        case .control: ("nobody sees the control character \(name)", "delete it")
        case .order:
          ("\(name) turns the letters behind it around", "write them in the order they are read")
        case .lookalike: ("`\(disguise.scalar)` (\(name)) is no Latin letter", "type it anew")
        }
      findings.report(description, message, at: disguise.range, fix: fix, trigger: name)
    }
  }
}
