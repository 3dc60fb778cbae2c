import Diagnostics
import Markdown
package import Prose

/// How often each word stands in each unit of an article.
struct ArticleTerms: Sendable {
  /// A word in a unit.
  struct Occurrence: Sendable {
    /// An index of ``ArticleTerms/words``.
    var word: UInt32
    /// 0 for what the page is called, 1 for its lead, then the headings.
    var unit: UInt8
    var inTitle: UInt8 = 0
    var inSynonyms: UInt8 = 0
    var inHeading: UInt8 = 0
    var inText: UInt16 = 0
  }

  /// Each word once, in the order in which they first stand in the article.
  private(set) var words = WordTable()
  private(set) var occurrences: [Occurrence] = []
  /// How many words each unit has.
  private(set) var lengths: [Int] = []
  /// For each word, its last occurrence so far.
  private var last: [Int] = []

  init(_ prose: Prose, synonyms: [String]) {
    words.reserveCapacity(prose.words.count / 2)
    lengths = Array(repeating: 0, count: min(prose.sections.count + 1, SearchArticle.mostUnits))
    for sentence in prose.sentences {
      let unit = sentence.form == .title ? 0 : sentence.section + 1
      add(sentence, in: min(unit, SearchArticle.mostUnits - 1), of: prose)
    }
    for synonym in synonyms {
      let prose = Prose.query(synonym)
      prose.forEachSearchWord(in: prose.words.indices) { word in
        count(word, in: 0, \.inSynonyms)
      }
    }
  }

  private mutating func add(_ sentence: Sentence, in unit: Int, of prose: Prose) {
    prose.forEachSearchWord(in: sentence.words) { word in
      switch sentence.form {
      case .title: count(word, in: unit, \.inTitle)
      case .heading, .calloutHeading: count(word, in: unit, \.inHeading)
      default:
        let index = occurrence(of: word, in: unit)
        occurrences[index].inText &+= occurrences[index].inText == .max ? 0 : 1
      }
      lengths[unit] += 1
    }
  }

  private mutating func count(
    _ word: ArraySlice<UInt8>, in unit: Int, _ field: WritableKeyPath<Occurrence, UInt8>
  ) {
    let index = occurrence(of: word, in: unit)
    if occurrences[index][keyPath: field] < .max { occurrences[index][keyPath: field] += 1 }
  }

  /// Units come in their order but for the first, so a word's last occurrence is the one to count on.
  private mutating func occurrence(of word: ArraySlice<UInt8>, in unit: Int) -> Int {
    let number = words.number(of: word)
    if number == last.count {
      last.append(-1)
    } else if last[number] >= 0, occurrences[last[number]].unit == unit {
      return last[number]
    }
    occurrences.append(Occurrence(word: UInt32(number), unit: UInt8(unit)))
    last[number] = occurrences.count - 1
    return occurrences.count - 1
  }
}

extension Prose {
  /// Reads what someone types into a search box, or a synonym, as articles are read.
  package static func query(_ text: String) -> Prose {
    Prose(Document([]), title: (text: text, range: .start))
  }
}
