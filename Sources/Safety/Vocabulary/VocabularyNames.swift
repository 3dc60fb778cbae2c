import Content
package import Prose

/// The vocabulary's names among the phrases of a set: what each number means, and what mentions
/// the matches of a text come to.
package struct VocabularyNames: Sendable {
  /// By phrase number, the indices of its meanings; empty for phrases that aren't the vocabulary's.
  private var indices: [[Int]] = []
  private(set) var meanings: [VocabularyName.Meaning] = []

  package init() {}

  init(_ names: [VocabularyName], addingTo phrases: inout PhraseSet) {
    for name in names {
      // What can't be looked for was reported when the vocabulary was read.
      guard
        let number = try? phrases.add(
          name.text.value, case: name.isExact ? .exact : .ignored,
          inflection: name.meaning == .contrast ? .none : .noun)
      else { continue }
      while indices.count <= number { indices.append([]) }
      indices[number].append(meanings.count)
      meanings.append(name.meaning)
    }
  }

  /// What an article names.
  ///
  /// Of names within one another only the longest counts; nothing counts within an ignored phrase,
  /// and a term not within one of its exceptions. Names that overlap otherwise count both: a rule
  /// too many is a smaller harm than one too few.
  ///
  /// - Parameters:
  ///   - matches: in the order of the words that they start with.
  ///   - prose: the text that they stand in.
  /// - Returns: in reading order.
  package func mentions(of matches: [PhraseMatch], in prose: Prose) -> [Mention] {
    var resolver = MentionResolver(prose, meanings, capacity: matches.count)
    for match in matches where indices.indices.contains(match.phrase) {
      for meaning in indices[match.phrase] {
        resolver.add(meaning, words: match.words, sentence: match.sentence)
      }
    }
    return resolver.mentions()
  }
}

extension Vocabulary {
  /// Adds all names to the phrases that are looked for in each article.
  package func add(to phrases: inout PhraseSet) -> VocabularyNames {
    VocabularyNames(names, addingTo: &phrases)
  }
}
