#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the word of the site that someone may have meant with one that isn't there.
///
/// Words are compared by letters and by sound, and those on more pages come first.
enum SpellingCorrector {
  struct Candidate {
    var word: String
    /// The decimal logarithm of how many pages have it.
    var pages: Double
  }

  /// Very short and very long words, those with digits and those that frame a question stay.
  static func isCorrectable(_ word: [UInt8]) -> Bool {
    (4...40).contains(String(decoding: word, as: UTF8.self).utf16.count)
      && !word.contains { $0 &- 0x30 < 10 } && !FrameWords.all.contains(word)
  }

  static func correction(of word: [UInt8], among candidates: [Candidate]) -> String? {
    let letters = Array(String(decoding: word, as: UTF8.self).utf16)
    let limit = letters.count < 8 ? 1 : 2
    let sound = Sound.of(letters)
    var best: (word: String, rank: Double)?
    for candidate in candidates {
      let other = Array(candidate.word.utf16)
      guard abs(other.count - letters.count) <= limit + 2,
        let bySound = EditDistance.between(sound, Sound.of(other), limit: limit + 1),
        let byLetter = EditDistance.between(letters, other, limit: limit + 2),
        byLetter <= limit || bySound <= limit
      else { continue }
      let rank = ((1.1 * Double(byLetter + bySound) - candidate.pages) * 1e6).rounded()
      if rank < best?.rank ?? .infinity { best = (candidate.word, rank) }
    }
    return best?.word
  }
}

extension SearchIndex {
  /// The words of the site that begin with the same sound as a word.
  func lexicon(for word: [UInt8]) throws(SearchIndexError) -> [SpellingCorrector.Candidate] {
    let number = SoundClass.of(word)
    guard root.classes.indices.contains(number), root.classes[number] != 0 else { return [] }
    var reader = try open("x-\(number)", .lexicon, check: root.classes[number])
    var key: [UInt8] = []
    return try reader.list { (reader) throws(SearchIndexError) in
      key = try reader.word(after: key)
      return SpellingCorrector.Candidate(
        word: String(decoding: key, as: UTF8.self),
        pages: Double(try reader.byte()) / 16 * log10(2))
    }
  }
}
