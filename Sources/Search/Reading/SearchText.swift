import Diagnostics
import Markdown
import Prose

/// A text with the words that it is searched by, and where each was written.
struct SearchText {
  struct Word {
    /// Folded, without a possessive ending or commas.
    var bytes: [UInt8]
    /// Where it is in the folded text.
    var place: Range<Int>
    /// Where it was written, in the text's UTF-16.
    var written: Range<Int>
    /// Whether nothing but a hyphen is between it and the word before.
    var isJoined: Bool
  }

  /// In UTF-16, by which texts are measured in browsers.
  let written: [UInt16]
  /// Folded, in its own letter case.
  let folded: [UInt8]
  let words: [Word]
  private let prose: Prose

  init(_ text: String) {
    written = Array(text.utf16)
    let range = SourceRange(line: 1, column: 1, length: text.utf8.count)
    let prose = Prose(Document([]), title: (text: text, range: range))
    let offsets = Self.offsets(in: text)
    self.prose = prose
    folded = prose.text
    words = prose.words.indices.map { index in
      let word = prose.words[index]
      let range = prose.range(of: word.bytes)
      let (start, end) = (range.lowerBound.column - 1, range.upperBound.column - 1)
      return Word(
        bytes: Self.searchWord(index..<index + 1, of: prose), place: word.bytes,
        written: offsets[start]..<offsets[end],
        isJoined: word.joinsPrevious && prose.text[word.bytes.lowerBound - 1] == UInt8(ascii: "-"))
    }
  }

  var stems: [[UInt8]] { words.map { Stemmer.stem($0.bytes) } }

  /// The words at some indices, which hyphens join, as one.
  func joined(_ indices: Range<Int>) -> [UInt8] { Self.searchWord(indices, of: prose) }

  private static func searchWord(_ indices: Range<Int>, of prose: Prose) -> [UInt8] {
    var last: [UInt8] = []
    prose.forEachSearchWord(in: indices) { last = Array($0) }
    return last
  }

  /// For each byte of a text in UTF-8, and for its end, the place in UTF-16.
  private static func offsets(in text: String) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets += repeatElement(offset, count: UTF8.width(scalar))
      offset += UTF16.width(scalar)
    }
    return offsets + [offset]
  }
}
