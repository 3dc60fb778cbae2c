import Diagnostics
import Markdown
import Prose

/// Sees that an item of a DO-NOT box can't be taken for advice by someone who misses its heading.
package enum DoNotItems: BoxCheck {
  package static let description = CheckDescription(
    id: "do-not-items",
    title: "repeat \"do not\" in every item of a DO-NOT box",
    severity: .error,
    why: "a screen reader or a hurried eye that skips the heading turns the item into advice",
    sources: [],
    passing: [
      "> [!DO-NOT] After an injury\n> - Do not use heat.\n> - Never massage it.",
      "> [!DO-NOT] With this cream\n> - If your skin is broken, do not use it.",
      "> [!DO] After an injury\n> - Rest.",
    ],
    failing: [
      "> [!DO-NOT] After an injury\n> - Do not drink alcohol.\n> - {==Use heat.==}",
      "> [!DO-NOT] Do not:\n> 1. {==bounce==}",
    ])

  static func check(
    _ box: Box, of prose: Prose, matches: [PhraseMatch], in site: SiteFacts,
    findings: inout FileFindings
  ) {
    guard box.kind == .doNot else { return }
    var block: Int?
    for sentence in box.body {
      let item = prose.sentences[sentence]
      defer { block = item.block }
      guard item.block != block, item.form == .item || item.form == .orderedItem,
        !isWithinItem(item, of: prose), !forbids(item, in: prose)
      else { continue }
      findings.report(
        description, "this item doesn't say \"do not\" by itself",
        at: prose.place(ofSentence: sentence), fix: "start it with \"Do not\"")
    }
  }

  /// Whether an item completes another one, which then has to say it.
  private static func isWithinItem(_ item: Sentence, of prose: Prose) -> Bool {
    guard let leadIn = item.leadIn else { return false }
    switch prose.sentences[leadIn].form {
    case .item, .orderedItem: return true
    case .title, .description, .heading, .paragraph, .headerCell, .cell, .calloutHeading:
      return false
    }
  }

  private static func forbids(_ item: Sentence, in prose: Prose) -> Bool {
    item.words.contains { forbidding.contains(prose.word($0)) }
  }

  private static let forbidding: Set<String> = [
    "avoid", "can't", "cannot", "don't", "mustn't", "never", "no", "not", "shouldn't", "stop",
  ]
}
