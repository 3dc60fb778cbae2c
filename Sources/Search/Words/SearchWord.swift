package import Prose

extension Prose {
  /// Shows each word of a sentence as it is searched for: folded, without a possessive ending or the
  /// commas of a number; and words joined by hyphens once more as one.
  ///
  /// A word is valid only during the call that shows it.
  package func forEachSearchWord(in words: Range<Int>, _ body: (ArraySlice<UInt8>) -> Void) {
    // Of the words that hyphens join so far, if there are several.
    var joined: [UInt8] = []
    var previous: ArraySlice<UInt8> = []
    for index in words {
      let word = self.words[index]
      let bytes = folded[word.bytes]
      let plain = Self.withoutEnding(bytes)
      let isJoined =
        word.joinsPrevious && word.bytes.lowerBound > 0
        && folded[word.bytes.lowerBound - 1] == UInt8(ascii: "-")
      if isJoined {
        if joined.isEmpty { joined += previous }
        joined += plain
      } else if !joined.isEmpty {
        body(joined[...])
        joined.removeAll(keepingCapacity: true)
      }
      previous = plain
      if word.isNumber, plain.contains(UInt8(ascii: ",")) {
        body(plain.filter { $0 != UInt8(ascii: ",") }[...])
      } else {
        body(plain)
      }
    }
    if !joined.isEmpty { body(joined[...]) }
  }

  /// The word without `'s` or `'` at its end.
  private static func withoutEnding(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if word.last == UInt8(ascii: "'") { return word.dropLast() }
    guard word.last == UInt8(ascii: "s"), word.dropLast().last == UInt8(ascii: "'") else {
      return word
    }
    return word.dropLast(2)
  }
}
