package import Prose

extension Prose {
  /// Shows each word of a sentence as it is searched for: folded, without a possessive ending or the
  /// commas of a number; and words joined by hyphens once more as one.
  ///
  /// A word is valid only during the call that shows it.
  package func forEachSearchWord(in words: Range<Int>, _ body: (ArraySlice<UInt8>) -> Void) {
    // Of the words that hyphens join so far, if there are several.
    var joined: [UInt8] = []
    var previous = 0..<0
    for index in words {
      let word = self.words[index]
      let plain = withoutEnding(word.bytes)
      let isJoined =
        word.joinsPrevious && word.bytes.lowerBound > 0
        && folded[word.bytes.lowerBound - 1] == UInt8(ascii: "-")
      if isJoined {
        if joined.isEmpty { joined += folded[previous] }
        joined += folded[plain]
      } else if !joined.isEmpty {
        body(joined[...])
        joined.removeAll(keepingCapacity: true)
      }
      previous = plain
      if word.isNumber, folded[plain].contains(UInt8(ascii: ",")) {
        body(folded[plain].filter { $0 != UInt8(ascii: ",") }[...])
      } else {
        body(folded[plain])
      }
    }
    if !joined.isEmpty { body(joined[...]) }
  }

  /// The word without `'s` or `'` at its end.
  private func withoutEnding(_ word: Range<Int>) -> Range<Int> {
    var end = word.upperBound
    if word.count >= 2, folded[end - 1] == UInt8(ascii: "s"), folded[end - 2] == UInt8(ascii: "'") {
      end -= 2
    } else if !word.isEmpty, folded[end - 1] == UInt8(ascii: "'") {
      end -= 1
    }
    return word.lowerBound..<end
  }
}
