/// One pass over a text for all phrases of a set.
struct PhraseSearch {
  /// Where the search is, and what it has found.
  private struct State {
    var sentence = 0
    /// The word that the phrases looked for start with.
    var start = 0
    /// Where the sentence's words end.
    var end = 0
    /// How many matches there were before those that start here.
    var known = 0
    var found: [PhraseMatch] = []

    /// Whether the phrase is known to stand from the start to `end`.
    func hasFound(_ phrase: Int, upTo end: Int) -> Bool {
      found[known...].contains { $0.phrase == phrase && $0.words.upperBound == end }
    }
  }

  private let phrases: PhraseSet
  private let nodes: [PhraseTrie.Node]
  private let symbols = PhraseSymbols.symbols
  private let prose: Prose

  init(phrases: PhraseSet, prose: Prose) {
    self.phrases = phrases
    nodes = phrases.trie.nodes
    self.prose = prose
  }

  func matches() -> [PhraseMatch] {
    var state = State()
    for (index, sentence) in prose.sentences.enumerated() {
      state.sentence = index
      state.end = sentence.words.upperBound
      for word in sentence.words {
        state.start = word
        state.known = state.found.count
        walk(word, from: nodes[PhraseTrie.root], &state)
      }
    }
    return state.found
  }

  /// Walks through the letters of `word` from `node` on.
  private func walk(_ word: Int, from start: PhraseTrie.Node, _ state: inout State) {
    let bytes = prose.words[word].bytes
    if start.has(PhraseSymbols.number), prose.words[word].isNumber {
      finish(word, at: nodes[start.child(PhraseSymbols.number)], &state)
    }
    var node = start
    for offset in bytes {
      let symbol = symbols[Int(prose.folded[offset])]
      guard node.has(symbol) else { return }
      node = nodes[node.child(symbol)]
      if node.has(PhraseSymbols.ending) {
        finish(word, at: nodes[node.child(PhraseSymbols.ending)], &state)
      }
    }
    finish(word, at: node, &state)
  }

  /// Takes what ends with `word`, and goes on with the next.
  private func finish(_ word: Int, at node: PhraseTrie.Node, _ state: inout State) {
    if node.entry >= 0 { take(node.entry, upTo: word + 1, &state) }
    guard node.has(PhraseSymbols.joint), word + 1 < state.end, prose.words[word + 1].joinsPrevious
    else { return }
    walk(word + 1, from: nodes[node.child(PhraseSymbols.joint)], &state)
  }

  private func take(_ first: Int32, upTo end: Int, _ state: inout State) {
    var next = first
    while next >= 0 {
      let entry = phrases.trie.entries[Int(next)]
      next = entry.next
      if entry.exact >= 0, !isExact(phrases.exactSpellings[Int(entry.exact)], state) { continue }
      let phrase = Int(entry.phrase)
      if entry.isAmbiguous, state.hasFound(phrase, upTo: end) { continue }
      state.found.append(
        PhraseMatch(phrase: phrase, words: state.start..<end, sentence: state.sentence))
    }
  }

  /// Whether the text from the start on has the letter case of `spelling`.
  private func isExact(_ spelling: [UInt8], _ state: State) -> Bool {
    var word = state.start
    var offset = prose.words[word].bytes.lowerBound
    for symbol in spelling {
      switch symbol {
      case PhraseSymbols.joint:
        word += 1
        guard word < state.end else { return false }
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
