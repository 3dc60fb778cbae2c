#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the words of the site that someone may have meant with one that isn't there.
///
/// Words are compared by letters and by sound; those on more pages and those that pages are called by
/// come first.
enum SpellingCorrector {
  struct Candidate {
    var word: String
    /// The decimal logarithm of how many pages have it.
    var pages: Double
    var isName: Bool
  }

  struct Correction {
    var word: [UInt8]
    var stem: [UInt8]
    /// The decimal logarithm of how many pages have it.
    var pages: Double
    /// How many letters are other ones.
    var distance: Int
    /// The less, the likelier.
    var rank: Double
  }

  /// Very short and very long words, those with digits and those that frame a question stay.
  static func isCorrectable(_ word: [UInt8]) -> Bool {
    (4...40).contains(String(decoding: word, as: UTF8.self).utf16.count)
      && !word.contains { $0 &- 0x30 < 10 } && !FrameWords.all.contains(word)
  }

  /// The likeliest first; of words with the same stem only that.
  static func corrections(of word: [UInt8], among candidates: [Candidate]) -> [Correction] {
    let letters = Array(String(decoding: word, as: UTF8.self).utf16)
    let limit = letters.count < 8 ? 1 : 2
    let sound = Sound.of(letters)
    var corrections: [Correction] = []
    for candidate in candidates {
      let other = Array(candidate.word.utf16)
      guard abs(other.count - letters.count) <= limit + 3,
        let byLetter = EditDistance.between(letters, other, limit: limit + 3)
      else { continue }
      let far = limit + 2
      let bySound = EditDistance.between(sound, Sound.of(other), limit: limit + 1) ?? far
      guard
        byLetter <= (bySound < far ? limit : 1)
          || bySound <= limit && byLetter + bySound <= limit + 4
      else { continue }
      let likelihood = candidate.pages + (candidate.isName ? 1 : 0)
      let rank = ((1.1 * Double(byLetter + bySound) - likelihood) * 1e6).rounded()
      let word = Array(candidate.word.utf8)
      corrections.append(
        Correction(
          word: word, stem: Stemmer.stem(word), pages: candidate.pages, distance: byLetter,
          rank: rank))
    }
    let ordered = corrections.enumerated().sorted {
      $0.element.rank != $1.element.rank
        ? $0.element.rank < $1.element.rank : $0.offset < $1.offset
    }
    var stems: Set<[UInt8]> = []
    return ordered.map(\.element).filter { stems.insert($0.stem).inserted }
  }
}

extension SearchIndex {
  /// The words of the site that may sound as a word does.
  func lexicon(for word: [UInt8]) throws(SearchIndexError) -> [SpellingCorrector.Candidate] {
    var candidates: [SpellingCorrector.Candidate] = []
    for number in SoundClass.all(of: word) where number < root.classes.count {
      let checks = root.classes[number]
      guard checks.count > 1 else {
        candidates += try lexicon("x-\(number)", checks.first ?? 0)
        continue
      }
      for part in SoundClass.parts(near: word) where part < checks.count {
        candidates += try lexicon("x-\(number)-\(part)", checks[part])
      }
    }
    return candidates
  }

  private func lexicon(
    _ name: String, _ check: UInt16
  ) throws(SearchIndexError) -> [SpellingCorrector.Candidate] {
    guard check != 0 else { return [] }
    var reader = try open(name, .lexicon, check: check)
    var key: [UInt8] = []
    return try reader.list { (reader) throws(SearchIndexError) in
      key = try reader.word(after: key)
      let code = try reader.byte()
      return SpellingCorrector.Candidate(
        word: String(decoding: key, as: UTF8.self), pages: Double(code & 127) / 8 * log10(2),
        isName: code > 127)
    }
  }
}
