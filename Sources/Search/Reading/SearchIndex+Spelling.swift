#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SearchIndex {
  /// Up to so many words are searched for in place of one, those that are about as likely.
  private static let mostMeant = 4
  private static let aboutAsLikely = 2.5e6

  /// Takes other words in place of one that is nowhere, or as good as nowhere.
  func correct(
    _ word: inout ResolvedQuery.Word, _ shards: inout Shards
  ) throws(SearchIndexError) {
    guard word.beginnings.isEmpty, SpellingCorrector.isCorrectable(word.bytes) else { return }
    if let entry = word.entry {
      try correct(&word, knownAs: entry, &shards)
      return
    }
    let found = SpellingCorrector.corrections(
      of: word.bytes, among: try neighbours(of: word.stem) + lexicon(for: word.bytes))
    guard let best = found.first, try take(best, for: &word, &shards) else { return }
    for other in found.prefix(Self.mostMeant).dropFirst()
    where other.rank < best.rank + Self.aboutAsLikely {
      guard let entry = try entry(Stemmer.stem(other.word), &shards) else { continue }
      word.instead.append((String(decoding: other.word, as: UTF8.self), entry))
    }
  }

  /// A word that hardly any page has, one letter from a frequent one, is most likely that one
  /// misspelt: on those pages, or by the reader if none has it in this form. It is searched for too.
  private func correct(
    _ word: inout ResolvedQuery.Word, knownAs entry: Entry, _ shards: inout Shards
  ) throws(SearchIndexError) {
    let isSeen = entry.forms.isEmpty ? entry.key == word.bytes : entry.forms.contains(word.bytes)
    guard let own = entry.own, !isSeen || own.units <= 2 else { return }
    var candidates = try neighbours(of: word.stem)
    // Another form of a word that is there is seldom a slip.
    if isSeen { candidates += try lexicon(for: word.bytes) }
    let found = SpellingCorrector.corrections(of: word.bytes, among: candidates)
    guard isSeen || found.first.map({ Stemmer.stem($0.word) }) != word.stem,
      let best = found.first(where: { Stemmer.stem($0.word) != word.stem }), best.distance == 1,
      best.pages >= log10(Double(own.units * (isSeen ? 50 : 10)))
    else { return }
    let text = word.text
    guard try take(best, for: &word, &shards) else { return }
    word.instead = [(text, entry)]
  }

  /// The words of the shard that a stem would be in.
  private func neighbours(
    of stem: [UInt8]
  ) throws(SearchIndexError) -> [SpellingCorrector.Candidate] {
    guard let shard = root.shard(of: stem) else { return [] }
    var candidates: [SpellingCorrector.Candidate] = []
    for entry in try entries(ofShard: shard) where !entry.key.contains(UInt8(ascii: " ")) {
      guard let own = entry.own else { continue }
      let isName = try places(of: own).contains { $0.unit == 0 }
      candidates += (entry.forms.isEmpty ? [entry.key] : entry.forms).map {
        SpellingCorrector.Candidate(
          word: String(decoding: $0, as: UTF8.self), pages: log10(Double(own.units)),
          isName: isName)
      }
    }
    return candidates
  }

  /// Whether there are pages for the correction, or it is a word of what needs help.
  private func take(
    _ correction: SpellingCorrector.Correction, for word: inout ResolvedQuery.Word,
    _ shards: inout Shards
  ) throws(SearchIndexError) -> Bool {
    let stem = Stemmer.stem(correction.word)
    let entry = try entry(stem, &shards)
    let name = String(decoding: stem, as: UTF8.self)
    guard entry != nil || root.pins.contains(where: { $0.stems.contains(name) }) else {
      return false
    }
    word.stem = stem
    word.entry = entry
    word.corrected = String(decoding: correction.word, as: UTF8.self)
    return true
  }
}
