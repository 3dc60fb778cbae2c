/// The part of a text with the most marks close together: about 160 characters, from a sentence's
/// beginning if one is near.
package struct Excerpt: Sendable {
  package struct Segment: Hashable, Sendable {
    package var text: String
    package var isMarked: Bool
  }

  package private(set) var segments: [Segment] = []

  /// In units of UTF-16: how long an excerpt is, how far apart its marks are, how far before the
  /// first one a sentence may begin, and a word otherwise.
  private static let (length, spread, sentence, lead) = (160, 120, 60, 30)

  init(of text: String, _ marking: Marking) {
    let text = SearchText(text)
    guard !text.words.isEmpty else {
      segments = [Segment(text: Self.string(text.written.prefix(Self.length)), isMarked: false)]
      return
    }
    let marks = marking.marks(text.words)
    let (first, last) = Self.densest(text.words, marks)
    let begin = Self.beginning(text, first, to: text.words[last].written.upperBound)
    let start = text.words[begin].written.lowerBound
    var end = text.words.count
    while end > last + 1, text.words[end - 1].written.upperBound - start > Self.length { end -= 1 }
    addSegments(text, begin..<end, marks)
  }

  /// The first and the last word of the part with the most kinds of marks, then the most marks.
  private static func densest(
    _ words: [SearchText.Word], _ marks: [Marking.Mark]
  ) -> (Int, Int) {
    var (found, most) = ((0, 0), 0)
    for from in words.indices where marks[from].number != 0 {
      var kinds: Set<Int> = []
      var (last, count) = (from, 0)
      for index in from..<words.count {
        guard words[index].written.upperBound - words[from].written.lowerBound <= spread else {
          break
        }
        guard marks[index].number != 0 else { continue }
        kinds.insert(marks[index].number)
        count += 1
        last = index
      }
      let score = kinds.count * 1000 + count
      if score > most { (found, most) = ((from, last), score) }
    }
    return found
  }

  /// The word to begin with so that the excerpt leads up to its first mark.
  private static func beginning(_ text: SearchText, _ first: Int, to end: Int) -> Int {
    let words = text.words
    let start = words[first].written.lowerBound
    var early = first
    var index = first
    while index >= 0, end - words[index].written.lowerBound <= length,
      start - words[index].written.lowerBound <= sentence
    {
      if index == 0 || isSentenceStart(words[index].written.lowerBound, in: text.written) {
        early = index
        break
      }
      if start - words[index].written.lowerBound <= lead { early = index }
      index -= 1
    }
    // Near the text's end there is more room before.
    if text.written.count - words[early].written.lowerBound < length {
      while early > 0, text.written.count - words[early - 1].written.lowerBound <= length {
        early -= 1
      }
    }
    return early
  }

  private static func isSentenceStart(_ place: Int, in text: [UInt16]) -> Bool {
    place > 1 && text[place - 1] == 0x20 && ".!?:".utf16.contains(text[place - 2])
  }

  /// A name of several words is one segment.
  private mutating func addSegments(
    _ text: SearchText, _ words: Range<Int>, _ marks: [Marking.Mark]
  ) {
    let isWholeBefore = words.lowerBound == 0
    let isWholeAfter = words.upperBound == text.words.count
    var position = isWholeBefore ? 0 : text.words[words.lowerBound].written.lowerBound
    var plain = isWholeBefore ? "" : "… "
    for index in words {
      let written = text.words[index].written
      guard marks[index].number != 0, written.lowerBound >= position else { continue }
      let rest = words[(index + 1)...].prefix { marks[$0].goesOn }
      let end = text.words[rest.last ?? index].written.upperBound
      plain += Self.string(text.written[position..<written.lowerBound])
      if !plain.isEmpty { segments.append(Segment(text: plain, isMarked: false)) }
      let marked = Self.string(text.written[written.lowerBound..<end])
      segments.append(Segment(text: marked, isMarked: true))
      position = end
      plain = ""
    }
    let end =
      isWholeAfter
      ? text.written.count : max(position, text.words[words.upperBound - 1].written.upperBound)
    plain += Self.string(text.written[position..<end])
    if !isWholeAfter { plain += " …" }
    if !plain.isEmpty { segments.append(Segment(text: plain, isMarked: false)) }
  }

  private static func string(_ units: ArraySlice<UInt16>) -> String {
    String(decoding: units, as: UTF16.self)
  }
}
