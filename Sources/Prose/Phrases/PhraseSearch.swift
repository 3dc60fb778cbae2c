/// One pass over a text for all phrases of a set.
struct PhraseSearch {
  private let phrases: PhraseSet
  private let prose: Prose
  private var found: [PhraseMatch] = []
  private var sentence = 0
  private var start = 0
  /// The end of the words of the sentence.
  private var end = 0
  /// How many matches there were before those that start where the search is.
  private var known = 0

  init(phrases: PhraseSet, prose: Prose) {
    self.phrases = phrases
    self.prose = prose
  }

  mutating func matches() -> [PhraseMatch] {
    for sentence in prose.sentences.indices {
      self.sentence = sentence
      let words = prose.sentences[sentence].words
      end = words.upperBound
      for word in words {
        start = word
        known = found.count
        walk(word, from: PhraseTrie.root)
      }
    }
    return found
  }

  /// Walks through the letters of `word` from `node` on.
  private mutating func walk(_ word: Int, from node: Int) {
    if prose.words[word].isNumber, let next = phrases.trie.child(of: node, PhraseSymbols.number) {
      finish(word, at: next)
    }
    var node = node
    for offset in prose.words[word].bytes {
      guard let next = phrases.trie.child(of: node, prose.folded[offset]) else { return }
      node = next
      if phrases.trie.nodes[node].hasEnding,
        let ending = phrases.trie.child(of: node, PhraseSymbols.ending)
      {
        finish(word, at: ending)
      }
    }
    finish(word, at: node)
  }

  /// Takes what ends with `word`, and goes on with the next.
  private mutating func finish(_ word: Int, at node: Int) {
    var entry = phrases.trie.nodes[node].entry
    while entry >= 0 {
      let found = phrases.trie.entries[Int(entry)]
      take(found, upTo: word + 1)
      entry = found.next
    }
    guard phrases.trie.nodes[node].hasJoint, word + 1 < end, prose.words[word + 1].joinsPrevious,
      let next = phrases.trie.child(of: node, PhraseSymbols.joint)
    else { return }
    walk(word + 1, from: next)
  }

  private mutating func take(_ entry: PhraseTrie.Entry, upTo end: Int) {
    if entry.exact >= 0, !isExact(phrases.exactSpellings[Int(entry.exact)]) { return }
    let match = PhraseMatch(phrase: Int(entry.phrase), words: start..<end, sentence: sentence)
    // Two spellings of a pattern can match the same words.
    let isKnown = found[known...].contains { $0.phrase == match.phrase && $0.words == match.words }
    if !isKnown { found.append(match) }
  }

  /// Whether the text from the start on has the letter case of `spelling`.
  private func isExact(_ spelling: [UInt8]) -> Bool {
    var word = start
    var offset = prose.words[word].bytes.lowerBound
    for symbol in spelling {
      switch symbol {
      case PhraseSymbols.joint:
        word += 1
        guard word < end else { return false }
        offset = prose.words[word].bytes.lowerBound
      case PhraseSymbols.ending, PhraseSymbols.number: break
      default:
        guard offset < prose.text.count, prose.text[offset] == symbol else { return false }
        offset += 1
      }
    }
    return true
  }
}
