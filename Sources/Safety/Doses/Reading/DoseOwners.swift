import Prose

/// Finds out which medicine an amount is of, from what is named near it.
struct DoseOwners {
  private let prose: Prose
  /// Of substances and combinations, contrasts left out; in reading order.
  private let mentions: [Mention]
  /// By section; an empty text if there is none, or more than one.
  private var sections: [Int: String] = [:]

  init(_ mentions: [Mention], in prose: Prose) {
    self.prose = prose
    // By index: to look at a mention as a whole is to own it.
    let indices = mentions.indices.filter {
      !mentions[$0].isContrast
        && (mentions[$0].kind == .substance || mentions[$0].kind == .combination)
    }
    self.mentions = indices.map { mentions[$0] }
  }

  /// How far from an amount its medicine is looked for in its sentence, in words.
  private static let reach = 256

  /// The medicines that a sentence names near some of its words.
  func mentions(in sentence: Int, near words: Range<Int>) -> ArraySlice<Mention> {
    let start = firstMention {
      $0.sentence >= sentence && $0.words.upperBound >= words.lowerBound - Self.reach
    }
    var end = start
    while end < mentions.count, mentions[end].sentence == sentence,
      mentions[end].words.lowerBound <= words.upperBound + Self.reach
    {
      end += 1
    }
    return mentions[start..<end]
  }

  /// The medicine that a sentence names last.
  func last(in sentence: Int) -> String? {
    let index = firstMention { $0.sentence > sentence } - 1
    return index >= 0 && mentions[index].sentence == sentence ? mentions[index].named : nil
  }

  /// The medicine named nearest to the words, which are in the sentence; what follows an "of"
  /// counts as next to them, and what stands beyond one of the other amounts as far away.
  func nearest(
    to words: Range<Int>, isBeforeOf: Bool, in sentence: Int, others: [Range<Int>]
  ) -> String? {
    var best: (distance: Int, id: String)?
    for mention in mentions(in: sentence, near: words) {
      let isAfter = mention.words.lowerBound >= words.upperBound
      var distance =
        isAfter
        ? mention.words.lowerBound - words.upperBound - (isBeforeOf ? 1 : 0)
        : max(0, words.lowerBound - mention.words.upperBound)
      let between =
        isAfter
        ? words.upperBound..<mention.words.lowerBound
        : mention.words.upperBound..<max(mention.words.upperBound, words.lowerBound)
      if others.contains(where: { between.overlaps($0) }) { distance += 100 }
      if distance < best?.distance ?? .max { best = (distance, mention.named) }
    }
    return best?.id
  }

  /// The medicine that was named last before the sentence in its paragraph.
  func previous(before sentence: Int) -> String? {
    let index = firstMention { $0.sentence >= sentence } - 1
    guard index >= 0,
      prose.sentences[mentions[index].sentence].block == prose.sentences[sentence].block
    else { return nil }
    return mentions[index].named
  }

  /// The only medicine of the innermost section that has just one: in its heading, else in all
  /// of it.
  mutating func only(around sentence: Int) -> String? {
    var section: Int? = prose.sentences[sentence].section
    while let current = section {
      let owner = only(in: current)
      if !owner.isEmpty { return owner }
      section = prose.sections[current].parent
    }
    return nil
  }

  private mutating func only(in section: Int) -> String {
    if let known = sections[section] { return known }
    let sentences = prose.sections[section].sentences
    var owner = ""
    if let first = sentences.first, prose.sentences[first].form.isHeading {
      owner = only(among: first..<first + 1)
    }
    if owner.isEmpty { owner = only(among: sentences) }
    sections[section] = owner
    return owner
  }

  private func only(among sentences: Range<Int>) -> String {
    var index = firstMention { $0.sentence >= sentences.lowerBound }
    var owner = ""
    while index < mentions.count, mentions[index].sentence < sentences.upperBound {
      let named = mentions[index].named
      guard owner.isEmpty || owner == named else { return "" }
      owner = named
      index += 1
    }
    return owner
  }

  private func firstMention(where isReached: (Mention) -> Bool) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if isReached(mentions[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Sentence.Form {
  /// Whether it stands over what follows.
  var isHeading: Bool { self == .heading || self == .title }
}
