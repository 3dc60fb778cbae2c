import Content
import Diagnostics
import Markdown
import Prose

/// The phrases that show where an abbreviation is used and where it is written out.
struct AbbreviationPhrases: Sendable {
  /// By a phrase's number: the place of its abbreviation in the vocabulary's list.
  private var short: [Int: Int] = [:]
  private var long: [Int: Int] = [:]

  init(_ vocabulary: Vocabulary, addingTo phrases: inout PhraseSet) {
    // One that can't be looked for is reported where the vocabulary is read.
    for (index, abbreviation) in vocabulary.abbreviations.enumerated() {
      if let number = try? phrases.add(
        abbreviation.short.value, case: .exact, inflection: .noun)
      {
        short[number] = index
      }
      if let number = try? phrases.add(abbreviation.long.value, inflection: .noun) {
        long[number] = index
      }
    }
  }

  var numbers: [Int] { Array(short.keys) + Array(long.keys) }

  /// The abbreviation that a phrase is; nil if it is none.
  func shortForm(_ phrase: Int) -> Int? { short[phrase] }

  /// The abbreviation that a phrase writes out; nil if it is no such phrase.
  func longForm(_ phrase: Int) -> Int? { long[phrase] }

  /// Finds what statements write out, which their readers have then seen on every page with one.
  struct Expansions {
    private let phrases: PhraseSet
    private let abbreviations: AbbreviationPhrases

    init(_ vocabulary: Vocabulary) {
      var phrases = PhraseSet()
      abbreviations = AbbreviationPhrases(vocabulary, addingTo: &phrases)
      self.phrases = phrases
    }

    func found(in statement: SafetyStatement) -> Set<Int> {
      let prose = Prose(
        Document(statement.statement.blocks),
        title: (text: statement.statement.title, range: statement.range))
      return Set(phrases.matches(in: prose).compactMap { abbreviations.longForm($0.phrase) })
    }
  }
}
