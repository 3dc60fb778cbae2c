import Markdown
import Prose

/// Finds sentences of an article that say what rules ask for.
///
/// A sentence counts together with what it completes, and only as a plain statement: a question, a
/// heading alone, or words that deny or play down a danger never satisfy anything.
struct WordingSearch {
  private let prose: Prose
  private let phrases: RulePhrases
  /// For each slot, the sentences that hold a phrase of it, in order: those of the slot `n` begin
  /// at `starts[n]`.
  private var starts: [Int]
  private var sentences: [Int]
  /// For each sentence, whether it holds words that deny or reassure.
  private var isGuarded: [Bool]

  init(_ reading: ArticleReading, _ book: RuleBook) {
    prose = reading.prose
    phrases = book.phrases
    starts = Array(repeating: 0, count: book.phrases.slotCount + 1)
    isGuarded = Array(repeating: false, count: reading.prose.sentences.count)
    let matches = phrases.wording.matches(in: prose)
    for match in matches {
      for slot in phrases.slotRange(of: match.phrase) { starts[phrases.slots[slot] + 1] += 1 }
      if phrases.isGuard(match.phrase) { isGuarded[match.sentence] = true }
    }
    for slot in 0..<phrases.slotCount { starts[slot + 1] += starts[slot] }
    sentences = Array(repeating: 0, count: starts.last ?? 0)
    var next = starts
    for match in matches {
      for index in phrases.slotRange(of: match.phrase) {
        let slot = phrases.slots[index]
        sentences[next[slot]] = match.sentence
        next[slot] += 1
      }
    }
  }

  /// Looks for a sentence for each concept.
  ///
  /// - Parameters:
  ///   - concepts: the slots of each.
  ///   - section: the sentences stand in it, in a section around it, or in one within it.
  ///   - end: they stand before this sentence.
  ///   - kinds: they stand in a box of one of these kinds; empty if it doesn't matter.
  /// - Returns: one sentence for each; nil if one isn't said.
  func sentences(
    saying concepts: [Range<Int>], near section: Int, before end: Int,
    inside kinds: Set<Callout.Kind>
  ) -> [Int]? {
    var found: [Int] = []
    for slots in concepts {
      guard !slots.contains(where: { starts[$0] == starts[$0 + 1] }) else { return nil }
      let first = sentence(saying: slots) {
        $0 < end && prose.areNested(prose.sentences[$0].section, section)
          && isInside(kinds, $0)
      }
      guard let first else { return nil }
      found.append(first)
    }
    return found
  }

  private func sentence(saying slots: Range<Int>, where isInPlace: (Int) -> Bool) -> Int? {
    let all = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(slots.count)) - 1)
    var own = [UInt32](repeating: 0, count: prose.sentences.count)
    for slot in slots {
      for index in starts[slot]..<starts[slot + 1] where !isQuestion(sentences[index]) {
        own[sentences[index]] |= 1 << UInt32(slot - slots.lowerBound)
      }
    }
    // What each sentence can have at most, with all that it may complete.
    var reachable = own
    for (index, sentence) in prose.sentences.enumerated() {
      if let lead = sentence.leadIn, lead < index { reachable[index] |= reachable[lead] }
      if let label = sentence.rowLabel, label < index { reachable[index] |= reachable[label] }
      guard reachable[index] == all, isPlain(sentence), !isQuestion(index), isInPlace(index) else {
        continue
      }
      let parts = prose.parts(of: index)
      if parts.reduce(0, { $0 | own[$1] }) == all, !parts.contains(where: { isGuarded[$0] }) {
        return index
      }
    }
    return nil
  }

  /// Whether the sentence is more than the name of something.
  private func isPlain(_ sentence: Sentence) -> Bool {
    switch sentence.form {
    case .title, .description, .heading, .headerCell: false
    case .paragraph, .item, .orderedItem, .cell, .calloutHeading: true
    }
  }

  private func isQuestion(_ sentence: Int) -> Bool {
    let closing = "\"')] ".utf8
    let end = prose.text[prose.sentences[sentence].bytes].last { !closing.contains($0) }
    return end == UInt8(ascii: "?")
  }

  private func isInside(_ kinds: Set<Callout.Kind>, _ sentence: Int) -> Bool {
    guard !kinds.isEmpty else { return true }
    return prose.callouts.contains {
      kinds.contains($0.kind) && ($0.sentences.contains(sentence) || $0.heading == sentence)
    }
  }
}
