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
    let folded = reading.prose.folded
    let text = folded.span
    // Of the mentions nothing but their places: a look at one must not own it.
    let names = reading.mentions.map(\.words)
    var next = 0
    for sentence in reading.prose.sentences where sentence.isRunningText {
      add(sentence)
      for index in sentence.words {
        while next < names.count, names[next].upperBound <= index { next += 1 }
        let isName = next < names.count && names[next].contains(index)
        let word = reading.prose.words[index]
        let count = Syllables.count(
          text.extracting(word.bytes), vowelGroups: Int(word.vowelGroups))
        syllables += isName ? min(count, 2) : count
      }
    }
  }

  /// At least as many syllables as the page has, and the words exactly: for a check that only asks
  /// whether a page is hard, which this tells of nearly every page that it isn't.
  static func atMost(_ reading: ArticleReading) -> Readability {
    var most = Readability()
    for sentence in reading.prose.sentences where sentence.isRunningText {
      most.add(sentence)
      most.syllables += sentence.vowelGroups
    }
    return most
  }

  private init() {}

  private mutating func add(_ sentence: Sentence) {
    guard !sentence.words.isEmpty else { return }
    sentences += 1
    words += sentence.words.count
  }

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
