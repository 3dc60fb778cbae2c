/// Takes an English word to its stem, so that "remedies" finds "remedy".
///
/// The algorithm is Porter's second one in Snowball's revision of 2026
/// (https://snowballstem.org/algorithms/english/stemmer.html). `search.js` has the same, and both are
/// held to one table of words.
package struct Stemmer: Sendable {
  /// Names the algorithm in the index, so that a browser with another one can tell.
  package static let name = "porter2.1"

  /// The stem of a folded word: lower-case letters and apostrophes. A word with anything else is its
  /// own stem, and so is one of two letters.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2, word.allSatisfy(isStemmable) else { return word }
    if let exception = exceptions[word] { return exception }
    var draft = StemDraft(word)
    draft.removePossessive()
    draft.removePlural()
    draft.removePastAndProgressive()
    draft.turnFinalYToI()
    draft.shorten(by: StemDraft.longSuffixes)
    draft.shorten(by: StemDraft.middleSuffixes)
    draft.shorten(by: StemDraft.shortSuffixes)
    draft.removeFinalEOrL()
    return draft.stem
  }

  private static func isStemmable(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "'")
  }

  /// Words that the steps would take to a stem that other words have, or away from their own kind.
  private static let exceptions: [[UInt8]: [UInt8]] = [
    "skis": "ski", "skies": "sky", "sky": "sky", "idly": "idl", "gently": "gentl", "ugly": "ugli",
    "early": "earli", "only": "onli", "singly": "singl", "news": "news", "howe": "howe",
    "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) }
}
