import Prose

/// What someone typed: words, phrases in quotes, and what a `-` leaves out.
///
/// Anything may be typed, so only the beginning is looked at. A quote that isn't closed is none.
struct SearchQuery {
  struct Joined {
    var bytes: [UInt8]
    /// The words that it joins.
    var numbers: [Int]
  }

  /// Folded, in its own letter case.
  let text: [UInt8]
  /// Those to be found, in their order.
  private(set) var words: [SearchText.Word] = []
  /// The numbers of the words in each pair of quotes.
  private(set) var phrases: [[Int]] = []
  private(set) var joined: [Joined] = []
  /// Words that no page may have; several only as a phrase.
  private(set) var excluded: [[[UInt8]]] = []
  /// Whether the last word may go on.
  private(set) var isOpen = false

  /// How much of a query is looked at: units of UTF-16, and words.
  private static let (mostUnits, mostWords) = (2_000, 32)

  init(_ typed: String) {
    let text = SearchText(String(decoding: typed.utf16.prefix(Self.mostUnits), as: UTF16.self))
    self.text = text.folded
    for part in Self.parts(of: text) {
      if part.isOut {
        excluded.append(text.words[part.words].map(\.bytes))
        continue
      }
      let numbers = Array(words.count..<words.count + part.words.count)
      words += text.words[part.words]
      if part.quote > 0 {
        phrases.append(numbers)
      } else if numbers.count > 1 {
        joined.append(Joined(bytes: text.joined(part.words), numbers: numbers))
      }
      isOpen = part.quote == 0 && words.last?.place.upperBound == self.text.count
    }
  }

  /// A phrase, or a run of words that hyphens join.
  private struct Part {
    /// Which quote it follows; 0 for none.
    var quote: Int
    var words: Range<Int>
    var isOut: Bool
  }

  private static func parts(of text: SearchText) -> [Part] {
    let quotes = text.folded.indices.filter { text.folded[$0] == UInt8(ascii: "\"") }
    var parts: [Part] = []
    for (index, word) in text.words.prefix(mostWords).enumerated() {
      let before = quotes.count { $0 < word.place.lowerBound }
      let quote = before % 2 == 1 && before < quotes.count ? before : 0
      if let last = parts.last, last.quote == quote, quote > 0 || word.isJoined {
        parts[parts.count - 1].words = last.words.lowerBound..<index + 1
        continue
      }
      let start = quote > 0 ? quotes[quote - 1] : word.place.lowerBound
      let isNumber = word.bytes.first.map { $0 &- 0x30 < 10 } ?? false
      parts.append(
        Part(
          quote: quote, words: index..<index + 1,
          isOut: isAfterMinus(start, in: text.folded) && (quote > 0 || !isNumber)))
    }
    return parts
  }

  private static func isAfterMinus(_ place: Int, in text: [UInt8]) -> Bool {
    place > 0 && text[place - 1] == UInt8(ascii: "-")
      && (place < 2 || text[place - 2] == UInt8(ascii: " "))
  }
}

/// Words that frame a question: they count as little as they are rare, are never corrected, and
/// nobody is told that they are missing.
enum FrameWords {
  static let all = Set(
    ("a about am an and any are at be been but by can cannot could did do does doing don't for from "
      + "get good had has have help her his how i if in into is it its me much my need no not of on "
      + "or our should so some that the their them then there these they this those to too use was "
      + "we were what when where which while who whom why will with would you your")
      .utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
}
