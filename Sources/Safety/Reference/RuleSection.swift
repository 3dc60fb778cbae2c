import Content
import Markdown

/// A part of an explanation, the same for a terminal and for Markdown.
struct RuleSection {
  enum Passage {
    case text(String)
    case point(String)
    /// Text that stands by itself, line by line.
    case sample(String)
  }

  var title: String
  var passages: [Passage]
}

extension RuleEntry {
  /// All but the name and the summary, without parts that have nothing to say.
  ///
  /// - Parameter plain: what is made of words that the site wrote, which aren't Markdown.
  /// - Returns: the parts in the order in which they are read.
  func sections(_ plain: (String) -> String) -> [RuleSection] {
    [
      RuleSection(title: "When", passages: applies.map { .point($0) }),
      RuleSection(title: "Where", passages: placement.map { .point($0) }),
      RuleSection(title: "Why", passages: why.isEmpty ? [] : [.text(plain(why))]),
      RuleSection(title: "Sources", passages: sources.map { .point(Self.text($0, plain)) }),
      RuleSection(title: "Statements that satisfy it", passages: statementPassages(plain)),
      RuleSection(title: "Words that satisfy it for now", passages: wordingPassages(plain)),
      RuleSection(title: "Passes", passages: passing.map { .sample($0) }),
      RuleSection(
        title: "Fails, at the mark or at the title", passages: failing.map { .sample($0) }),
      RuleSection(title: "How to mend it", passages: [.text(fix)]),
    ].filter { !$0.passages.isEmpty }
  }

  private static func text(_ entry: SourceEntry, _ plain: (String) -> String) -> String {
    guard let source = entry.source else { return "`\(entry.key)`" }
    return "\(plain(source.title)), \(plain(source.publisher)): <\(source.url)> (`\(entry.key)`)"
  }

  private func statementPassages(_ plain: (String) -> String) -> [RuleSection.Passage] {
    statements.flatMap { statement -> [RuleSection.Passage] in
      [
        .text("`\(statement.id)`, a box of the kind `\(statement.kind.rawValue)`:"),
        .sample(
          ([statement.title, ""] + StatementText.lines(of: statement.blocks))
            .joined(separator: "\n")),
      ]
    }
  }

  private func wordingPassages(_ plain: (String) -> String) -> [RuleSection.Passage] {
    guard !wording.isEmpty else { return [] }
    let points = wording.map { concept in
      let slots = concept.slots.map { slot in slot.map { "`\($0)`" }.joined(separator: ", ") }
      return RuleSection.Passage.point(
        "\(plain(concept.name)): one sentence with " + slots.joined(separator: "; and with "))
    }
    return points + [.text("Until a person has looked at them, they are said to be provisional.")]
  }
}
