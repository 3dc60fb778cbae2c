/// Phrases to look for, all in one pass over a text, so that the cost doesn't grow with their number.
///
/// Add all phrases once, to the rule book's set: matching then is a walk through a trie from each
/// word of a text. A phrase never goes on across a sentence's end, or across any punctuation but a
/// hyphen or an apostrophe.
package struct PhraseSet: Sendable {
  /// Whether the letter case of a phrase matters; abbreviations such as `PT` need it.
  package enum LetterCase: Sendable { case ignored, exact }

  /// Which endings a phrase's last word may take beyond what is written.
  package enum Inflection: Sendable {
    case none
    /// Plural and possessive: `pad`, `pads`, `pad's`, `pads'`.
    case noun
  }

  private(set) var trie = PhraseTrie()
  private(set) var firstWords = FirstWords()
  /// Spellings whose letter case matters.
  private(set) var exactSpellings: [[UInt8]] = []
  /// How many phrases have been added.
  package private(set) var count = 0

  package init() {}

  /// Adds a phrase.
  ///
  /// - Parameters:
  ///   - pattern: words with single blanks between them. A blank also stands for a hyphen, and a
  ///     hyphen for a blank or nothing (`warm-up`, `warm up`, `warmup`); `*` at a word's end for any
  ///     letters or none; `#` for a number; `(…)?` for what may be left out; `/` in parentheses for a
  ///     choice: `health (care/ )? (team/provider)`. Accents and typographic marks are folded as in
  ///     ``Prose/text``.
  ///   - letterCase: whether capitals count. An ending by inflection may have either case.
  ///   - inflection: of the last word.
  /// - Returns: the phrase's number, counted from 0.
  /// - Throws: what is wrong with the pattern; nothing is added then.
  @discardableResult
  package mutating func add(
    _ pattern: String, case letterCase: LetterCase = .ignored, inflection: Inflection = .none
  ) throws(PatternError) -> Int {
    let spellings = try Self.spellings(of: pattern)
    let isAmbiguous = spellings.count > 1
    for spelling in spellings {
      let forms = inflection == .noun ? Inflections.noun(spelling) : [spelling]
      if letterCase == .exact { exactSpellings.append(spelling) }
      let exact = letterCase == .exact ? exactSpellings.count - 1 : nil
      for form in forms {
        firstWords.insert(form.map(\.lowercased))
        trie.insert(form, phrase: count, exact: exact, isAmbiguous: isAmbiguous)
      }
    }
    count += 1
    return count - 1
  }

  /// Sees whether a pattern could be added, which costs less than to add it.
  ///
  /// - Throws: what is wrong with the pattern.
  package static func check(_ pattern: String) throws(PatternError) {
    _ = try spellings(of: pattern)
  }

  private static func spellings(of pattern: String) throws(PatternError) -> [[UInt8]] {
    let variants = try PhrasePattern.variants(of: pattern)
    guard let first = variants.first else { throw .empty }
    var spellings = try PhraseSymbols.spellings(of: first)
    for variant in variants.dropFirst() { spellings += try PhraseSymbols.spellings(of: variant) }
    return spellings
  }

  /// All phrases in the text, in the order of the words that they start with; also those within or
  /// across one another.
  package func matches(in prose: Prose) -> [PhraseMatch] {
    PhraseSearch(phrases: self, prose: prose).matches()
  }
}
