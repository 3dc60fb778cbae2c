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
    /// Where the words of a lead-in end that an item's are read on from; nil within one sentence.
    var bridge: (end: Int, item: Int)?
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
  private let words: [Word]
  /// In lower case.
  private let text: [UInt8]

  init(phrases: PhraseSet, prose: Prose) {
    self.phrases = phrases
    nodes = phrases.trie.nodes
    self.prose = prose
    words = prose.words
    text = prose.folded
  }

  func matches() -> [PhraseMatch] {
    var state = State()
    // A phrase in two sentences, about.
    state.found.reserveCapacity(prose.sentences.count / 2)
    let words = words.span
    let text = text.span
    for (index, sentence) in prose.sentences.enumerated() {
      state.sentence = index
      state.end = sentence.words.upperBound
      if sentence.leadIn != nil { bridge(to: index, &state) }
      guard let first = sentence.words.first else { continue }
      var next = FirstWords.Start(words[first], in: text)
      for word in sentence.words {
        let start = next
        if word + 1 < state.end { next = FirstWords.Start(words[word + 1], in: text) }
        guard phrases.firstWords.mayContain(words[word], start, before: next) else { continue }
        state.start = word
        state.known = state.found.count
        walk(word, from: nodes[PhraseTrie.root], &state)
      }
    }
    return state.found
  }

  /// Looks for phrases that begin at the end of a lead-in and go on in its item: "Do not:" with
  /// "bounce" below it. They count as the item's.
  private func bridge(to item: Int, _ state: inout State) {
    let sentence = prose.sentences[item]
    guard sentence.form == .item || sentence.form == .orderedItem, let first = sentence.words.first,
      prose.sentences[item - 1].block != sentence.block, let leadIn = sentence.leadIn
    else { return }
    let lead = prose.sentences[leadIn]
    guard let last = prose.text[lead.bytes].last, !Self.ends.contains(last) else { return }
    state.bridge = (lead.words.upperBound, first)
    state.known = state.found.count
    for word in lead.words.suffix(Self.longestBridge) {
      state.start = word
      walk(word, from: nodes[PhraseTrie.root], &state)
    }
    state.bridge = nil
  }

  /// How many words of a lead-in a phrase can begin with.
  private static let longestBridge = 4
  /// What closes a sentence, so that nothing can follow on from it.
  private static let ends: [UInt8] = [".", "!", "?"].map { UInt8(ascii: $0) }

  /// Walks through the letters of `word` from `node` on.
  private func walk(_ word: Int, from start: PhraseTrie.Node, _ state: inout State) {
    if start.has(PhraseSymbols.number), words[word].isNumber {
      finish(word, at: nodes[start.child(PhraseSymbols.number)], &state)
    }
    var node = start
    for offset in words[word].bytes {
      let symbol = symbols[Int(text[offset])]
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
    guard node.has(PhraseSymbols.joint) else { return }
    var next = word + 1
    if let bridge = state.bridge, next == bridge.end {
      next = bridge.item
    } else if next >= state.end || !words[next].joinsPrevious {
      return
    }
    walk(next, from: nodes[node.child(PhraseSymbols.joint)], &state)
  }

  private func take(_ first: Int32, upTo end: Int, _ state: inout State) {
    var start = state.start
    if let bridge = state.bridge {
      guard end > bridge.item else { return }
      start = bridge.item
    }
    var next = first
    while next >= 0 {
      let entry = phrases.trie.entries[Int(next)]
      next = entry.next
      // Abbreviations, whose letters would have to be compared across the gap, don't span one.
      if state.bridge != nil, entry.exact >= 0 || state.hasFound(Int(entry.phrase), upTo: end) {
        continue
      }
      if entry.exact >= 0, !isExact(phrases.exactSpellings[Int(entry.exact)], state) { continue }
      let phrase = Int(entry.phrase)
      if entry.isAmbiguous, state.hasFound(phrase, upTo: end) { continue }
      state.found.append(
        PhraseMatch(phrase: phrase, words: start..<end, sentence: state.sentence))
    }
  }

  /// Whether the text from the start on has the letter case of `spelling`.
  private func isExact(_ spelling: [UInt8], _ state: State) -> Bool {
    var word = state.start
    var offset = words[word].bytes.lowerBound
    for symbol in spelling {
      switch symbol {
      case PhraseSymbols.joint:
        word += 1
        guard word < state.end else { return false }
        offset = words[word].bytes.lowerBound
      case PhraseSymbols.ending, PhraseSymbols.number: break
      default:
        guard offset < prose.text.count, prose.text[offset] == symbol else { return false }
        offset += 1
      }
    }
    return true
  }
}
