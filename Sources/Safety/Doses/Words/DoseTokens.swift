/// A sentence's tokens, asked without fear of their end.
struct DoseTokens {
  let all: [DoseToken]

  init(_ all: [DoseToken]) { self.all = all }

  var count: Int { all.count }

  subscript(index: Int) -> DoseToken? { all.indices.contains(index) ? all[index] : nil }

  func word(_ index: Int) -> DoseWord? { self[index]?.word }

  /// Whether the words from `index` on are these, with no more than a blank or a hyphen before
  /// all but the first.
  func reads(_ words: DoseWord..., at index: Int) -> Bool {
    for (offset, word) in words.enumerated() {
      guard let token = self[index + offset], token.word == word, offset == 0 || token.isJoined
      else { return false }
    }
    return true
  }

  /// The last word within `distance` before `index` that is `word`.
  func last(_ word: DoseWord, before index: Int, within distance: Int) -> Int? {
    (max(0, index - distance)..<max(0, index)).last { all[$0].word == word }
  }

  /// The words, as places in `Prose.words`.
  func words(_ range: Range<Int>) -> Range<Int> {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return 0..<0
    }
    return first.index..<last.index + 1
  }

  /// The place in `Prose.text`.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return 0..<0
    }
    return first.bytes.lowerBound..<max(first.bytes.lowerBound, last.bytes.upperBound)
  }
}

extension DoseToken {
  /// Whether it goes with the word before.
  var isJoined: Bool { gap == .blank || gap == .hyphen }
}
