#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SearchIndex {
  /// Takes other words in place of one that is nowhere, or as good as nowhere.
  ///
  /// A word that hardly any page has, one letter from a frequent one, is most likely that one
  /// misspelt: on those pages, or by the reader if none has it in this form. Where that is less sure
  /// it stays, and the others are searched for, too. Another form of a word that is there is seldom a
  /// slip.
  func correct(
    _ word: inout ResolvedQuery.Word, _ shards: inout Shards
  ) throws(SearchIndexError) {
    guard word.beginnings.isEmpty, SpellingCorrector.isCorrectable(word.bytes),
      let doubt = SpellingDoubt(word, root), !doubt.isNone
    else { return }
    var candidates = try neighbours(of: word.stem)
    if doubt.isLookedUp { candidates += try lexicon(for: word.bytes) }
    let found = SpellingCorrector.corrections(of: word.bytes, among: candidates)
    let meant = doubt.meant(of: found, stem: word.stem)
    var instead: [(word: String, entry: Entry)] = []
    if meant.isCorrected, let best = meant.words.first {
      if let entry = word.entry { instead.append((word.text, entry)) }
      guard try take(best, for: &word, &shards) else { return }
    }
    for other in meant.words.dropFirst(meant.isCorrected ? 1 : 0) {
      guard let entry = try entry(other.stem, &shards) else { continue }
      instead.append((String(decoding: other.word, as: UTF8.self), entry))
    }
    word.instead = instead
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
    let entry = try entry(correction.stem, &shards)
    let name = String(decoding: correction.stem, as: UTF8.self)
    guard entry != nil || root.pins.contains(where: { $0.stems.contains(name) }) else {
      return false
    }
    word.stem = correction.stem
    word.entry = entry
    word.corrected = String(decoding: correction.word, as: UTF8.self)
    return true
  }
}
