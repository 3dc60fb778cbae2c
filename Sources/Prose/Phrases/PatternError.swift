/// Why a phrase's pattern can't be looked for.
package enum PatternError: Error, Hashable, Sendable {
  /// Nothing is left of it, or of the words that a `(…)?` around all of it may leave out.
  case empty
  /// A character that no word has and that isn't part of a pattern's signs.
  case badCharacter(Character)
  /// A `*` that doesn't end a word, or a `#` that isn't a word of its own.
  case misplacedSign(Character)
  /// A parenthesis that isn't closed, or closes none.
  case unbalanced
  /// Parentheses nested more than ``PhrasePattern/maximumDepth`` deep.
  case nestedTooDeeply
  /// Its choices make more than ``PhrasePattern/maximumVariants`` phrases, or too long ones.
  case tooManyVariants

  /// What is wrong, in lower case without a full stop: the end of a finding's message.
  package var message: String {
    switch self {
    case .empty: "it has no words"
    case .badCharacter(let character): "`\(character)` can't be part of a word"
    case .misplacedSign("*"): "`*` only stands at the end of a word"
    case .misplacedSign(let sign): "`\(sign)` only stands for itself, as a word"
    case .unbalanced: "its parentheses don't match"
    case .nestedTooDeeply:
      "its parentheses are nested more than \(PhrasePattern.maximumDepth) deep"
    case .tooManyVariants:
      "its choices make more than \(PhrasePattern.maximumVariants) phrases or very long ones"
    }
  }
}
