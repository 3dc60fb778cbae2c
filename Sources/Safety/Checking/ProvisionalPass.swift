import Prose
package import Diagnostics

/// A sentence of an article that satisfied a rule by its words alone, which a person has still to
/// look at: words can be found and be wrong.
package struct ProvisionalPass: Hashable, Sendable {
  /// The rule's id.
  package var rule: String
  /// What the sentence says: the concept's name.
  package var concept: String
  package var range: SourceRange

  /// The pass as `lint` shows it to whoever asks.
  package func note(in file: String) -> Finding {
    Finding(
      .note, rule: rule, "`\(concept)` is said here in the article's own words: provisional",
      in: file, at: range, why: "wording can show that a warning is there, never that it is right",
      fix: "check it, or include a statement that covers `\(rule)`")
  }
}

extension RuleCoverage {
  /// The passes that rest on wording, each sentence once for each concept.
  func provisionalPasses(in reading: ArticleReading, _ book: RuleBook) -> [ProvisionalPass] {
    var passes: [ProvisionalPass] = []
    for entry in entries {
      guard case .wording(let sentences) = entry.satisfaction else { continue }
      let rule = book.rules[entry.rule]
      for (concept, sentence) in zip(rule.say, sentences) {
        let range = reading.prose.range(of: reading.prose.sentences[sentence].bytes)
        let pass = ProvisionalPass(rule: rule.id, concept: concept.name, range: range)
        if !passes.contains(pass) { passes.append(pass) }
      }
    }
    return passes
  }
}
