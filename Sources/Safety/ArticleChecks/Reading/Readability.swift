import Prose

/// How hard a page is to read, by the length of its sentences and words.
///
/// Counts running text only: sentences of paragraphs, list items and table cells.
package struct Readability: Hashable, Sendable {
  package private(set) var sentences = 0
  package private(set) var words = 0
  package private(set) var syllables = 0

  /// Of a page; each word of a name that the vocabulary knows counts two syllables at most, as
  /// there is no easier word for ibuprofen. A number counts one, as it is read at a glance.
  package init(_ reading: ArticleReading) {
    let prose = reading.prose
    let text = prose.folded.span
    let all = prose.words.span
    // Of the mentions nothing but their places: a look at one must not own it.
    let names = reading.mentions.map(\.words)
    var next = 0
    for sentence in prose.sentences where sentence.isRunningText {
      guard !sentence.words.isEmpty else { continue }
      sentences += 1
      words += sentence.words.count
      for word in sentence.words {
        while next < names.count, names[next].upperBound <= word { next += 1 }
        let isName = next < names.count && names[next].contains(word)
        let count =
          all[word].isNumber ? 1 : Syllables.count(text.extracting(all[word].bytes))
        syllables += isName ? min(count, 2) : count
      }
    }
  }

  /// At least as many syllables as the page has, from one look at its bytes, and the words exactly.
  ///
  /// For a check that only asks whether a page is hard: nearly every page is told to be easy by
  /// this, which takes a third of what counting syllables takes.
  static func atMost(_ reading: ArticleReading) -> Readability {
    let prose = reading.prose
    let text = prose.folded.span
    let all = prose.words.span
    var most = Readability()
    for sentence in prose.sentences where sentence.isRunningText {
      guard !sentence.words.isEmpty else { continue }
      most.sentences += 1
      most.words += sentence.words.count
      most.syllables += Syllables.mostVowelGroups(in: prose.folded, sentence.bytes)
      for word in sentence.words
      where all[word].isNumber || !Syllables.hasVowel(text, all[word].bytes) {
        most.syllables += 1
      }
    }
    return most
  }

  private init() {}

  /// The Flesch-Kincaid grade, about the years of school that the text asks for; nil without words.
  ///
  /// 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid and others, 1975: a
  /// report to the US Navy on formulas for enlisted readers).
  package var grade: Double? {
    guard sentences > 0, words > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }
}

extension Sentence {
  fileprivate var isRunningText: Bool {
    switch form {
    case .title, .description, .heading, .headerCell, .calloutHeading: false
    case .paragraph, .item, .orderedItem, .cell: true
    }
  }
}
