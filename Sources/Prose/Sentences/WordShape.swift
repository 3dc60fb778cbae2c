/// What the bytes of a word come to, noted while they are read for the first time.
///
/// Who asks the same of every word — does a phrase start with it, does it tell of a dose, how many
/// syllables has it — asks this, and seldom has to look at the bytes again.
package struct WordShape: Sendable {
  /// Of all bytes, letter case ignored. Two words of up to six letters never share one.
  package private(set) var hash: UInt32 = 0
  /// Runs of a, e, i, o, u and y.
  package private(set) var vowelGroups: UInt32 = 0
  /// 1 after a vowel, else 0.
  private var vowel: UInt32 = 0

  init() {}

  /// The shape of a word that stands elsewhere than in a text.
  package init(_ word: some Sequence<UInt8>) {
    let word = Array(word)
    var offset = 0
    while offset < word.count {
      if word[offset].isASCIILetter {
        offset = addLetters(of: word.span, from: offset)
      } else {
        add(word[offset])
        offset += 1
      }
    }
  }

  /// Goes on with a byte that is no letter of ASCII.
  mutating func add(_ byte: UInt8) {
    hash = Self.turned(hash) ^ UInt32(byte)
    vowel = 0
  }

  /// Goes on with the letters of ASCII that stand in `text` from `start` on; answers where they end.
  ///
  /// Nearly every byte of a text passes here, so that this is a function of its own: within a larger
  /// one, what it counts has no room in registers.
  @inline(never)
  mutating func addLetters(of text: borrowing Span<UInt8>, from start: Int) -> Int {
    let text = text.extracting(start..<text.count)
    var (hash, groups, before) = (self.hash, vowelGroups, vowel)
    var offset = 0
    while offset < text.count {
      // From 1 to 26 for a letter of either case.
      let letter = UInt32(text[offset] | 0x20) &- 0x60
      guard letter &- 1 < 26 else { break }
      hash = Self.turned(hash) ^ letter
      // One bit for each vowel: what can be added up needs no branch.
      let vowel = 0b10_0010_0000_1000_0010_0010_0010 as UInt32 &>> letter & 1
      groups &+= vowel & ~before
      before = vowel
      offset &+= 1
    }
    (self.hash, vowelGroups, vowel) = (hash, groups, before)
    return start + offset
  }

  /// Turned by five bits, of which a letter takes as many.
  @inline(__always) private static func turned(_ hash: UInt32) -> UInt32 {
    hash &<< 5 | hash &>> 27
  }
}
