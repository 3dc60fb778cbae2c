/// Counts the syllables of English words, as well as their spelling shows them.
enum Syllables {
  /// The syllables of a word in lower case that has so many groups of vowels: these without silent
  /// ones, at least 1.
  ///
  /// The e is silent at the end of a word (make) and in a final -es (makes) or -ed (used). It isn't
  /// in -le after a consonant (table), in -ed after t or d (rested), and in -es after a hiss
  /// (massages). Two vowels side by side count once, so that "idea" has one too few.
  static func count(_ word: borrowing Span<UInt8>, vowelGroups: Int) -> Int {
    vowelGroups > 1 && endsSilently(word) ? vowelGroups - 1 : max(1, vowelGroups)
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

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}
