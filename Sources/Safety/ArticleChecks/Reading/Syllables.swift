/// Counts the syllables of English words, as well as their spelling shows them.
enum Syllables {
  /// The syllables of a word in lower case: its groups of vowels without silent ones, at least 1.
  ///
  /// The e is silent at the end of a word (make) and in a final -es (makes) or -ed (used). It isn't
  /// in -le after a consonant (table), in -ed after t or d (rested), and in -es after a hiss
  /// (massages). Two vowels side by side count once, so that "idea" has one too few.
  static func count(_ word: borrowing Span<UInt8>) -> Int {
    var groups = 0
    var before = 0
    for index in word.indices {
      let vowel = vowel(word[index])
      groups += vowel & ~before
      before = vowel
    }
    return max(1, groups - (endsSilently(word) ? 1 : 0))
  }

  /// At least as many groups of vowels as a stretch of text in lower case has, silent ones included.
  ///
  /// Each byte is compared by itself and nothing is skipped, so that the compiler looks at sixteen
  /// at once; a group across the end of a chunk counts twice.
  static func mostVowelGroups(in text: [UInt8], _ bytes: Range<Int>) -> Int {
    var groups = 0
    var start = bytes.lowerBound
    while start < bytes.upperBound {
      // No more than a byte can count.
      let end = min(start + 255, bytes.upperBound)
      var count: UInt8 = 0
      var before: UInt8 = 0
      for byte in text[start..<end] {
        let vowel = comparedVowel(byte)
        count &+= vowel & ~before
        before = vowel
      }
      groups += Int(count)
      start = end
    }
    return groups
  }

  static func hasVowel(_ text: borrowing Span<UInt8>, _ bytes: Range<Int>) -> Bool {
    for index in bytes where vowel(text[index]) == 1 { return true }
    return false
  }

  /// 1 for a vowel, else 0, by comparisons alone, of which sixteen can be made at once.
  @inline(__always)
  private static func comparedVowel(_ byte: UInt8) -> UInt8 {
    (byte == UInt8(ascii: "a") ? 1 : 0 as UInt8) | (byte == UInt8(ascii: "e") ? 1 : 0)
      | (byte == UInt8(ascii: "i") ? 1 : 0) | (byte == UInt8(ascii: "o") ? 1 : 0)
      | (byte == UInt8(ascii: "u") ? 1 : 0) | (byte == UInt8(ascii: "y") ? 1 : 0)
  }

  private static func endsSilently(_ word: borrowing Span<UInt8>) -> Bool {
    let count = word.count
    guard count > 2 else { return false }
    let last = word[count - 1]
    if last == UInt8(ascii: "e") { return isSilent(word, at: count - 1) }
    guard word[count - 2] == UInt8(ascii: "e"), count > 3 else { return false }
    let before = word[count - 3]
    switch last {
    case UInt8(ascii: "d"):
      return before != UInt8(ascii: "t") && before != UInt8(ascii: "d")
        && isSilent(word, at: count - 2)
    case UInt8(ascii: "s"):
      let isHiss =
        "cgsxz".utf8.contains(before)
        || before == UInt8(ascii: "h") && "cs".utf8.contains(word[count - 4])
      return !isHiss && isSilent(word, at: count - 2)
    default: return false
    }
  }

  /// Whether an e stands alone between consonants and isn't the one of "table".
  private static func isSilent(_ word: borrowing Span<UInt8>, at index: Int) -> Bool {
    guard !isVowel(word[index - 1]) else { return false }
    return !(word[index - 1] == UInt8(ascii: "l") && !isVowel(word[index - 2]))
  }

  private static func isVowel(_ byte: UInt8) -> Bool { vowel(byte) == 1 }

  /// 1 for a vowel, else 0: what can be added up needs no branch.
  @inline(__always)
  private static func vowel(_ byte: UInt8) -> Int {
    // One bit a letter: a, e, i, o, u and y; no letter is 26 or more from a.
    let letter = min(byte &- UInt8(ascii: "a"), 31)
    return Int((0b1_0001_0000_0100_0001_0001_0001 as UInt32) &>> UInt32(letter) & 1)
  }
}
