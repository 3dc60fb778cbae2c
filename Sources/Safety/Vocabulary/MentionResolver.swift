import Prose

/// Tells mentions from names that stand within longer ones, in one sweep over a text.
struct MentionResolver {
  private struct Hit {
    var words: Range<Int>
    var sentence: Int
    /// An index of ``meanings``: a meaning itself would be copied with each move.
    var meaning: Int
    /// 0 for what rules others out, 1 for what names something.
    var rank: Int
  }

  private let prose: Prose
  private let meanings: [VocabularyName.Meaning]
  private var hits: [Hit] = []
  /// Where contrast phrases end.
  private var contrastEnds: Set<Int> = []

  /// A resolver for about `capacity` places.
  init(_ prose: Prose, _ meanings: [VocabularyName.Meaning], capacity: Int) {
    hits.reserveCapacity(capacity)
    self.prose = prose
    self.meanings = meanings
  }

  /// Adds a place where a name stands that has the meaning of that index.
  mutating func add(_ meaning: Int, words: Range<Int>, sentence: Int) {
    let rank: Int
    switch meanings[meaning] {
    case .contrast:
      contrastEnds.insert(words.upperBound)
      return
    case .mention: rank = 1
    case .ignored, .exception: rank = 0
    }
    hits.append(Hit(words: words, sentence: sentence, meaning: meaning, rank: rank))
  }

  /// In reading order.
  consuming func mentions() -> [Mention] {
    // What holds others comes before them: then a look back at the furthest end is enough.
    hits.sort { Self.order($0) < Self.order($1) }
    var (ignoredEnd, name) = (0, 0..<0)
    var exceptionEnds: [String: Int] = [:]
    var mentions: [Mention] = []
    mentions.reserveCapacity(hits.count)
    for hit in hits {
      let end = hit.words.upperBound
      switch meanings[hit.meaning] {
      case .contrast: break
      case .ignored: ignoredEnd = max(ignoredEnd, end)
      case .exception(let id): exceptionEnds[id] = max(exceptionEnds[id] ?? 0, end)
      case .mention(let naming):
        let isWithinName = end < name.upperBound || (end == name.upperBound && hit.words != name)
        guard end > ignoredEnd, !isWithinName,
          exceptionEnds.isEmpty || end > exceptionEnds[naming.named] ?? 0
        else { continue }
        if hit.words == name, mentions.last?.named == naming.named { continue }
        if end > name.upperBound { name = hit.words }
        let isContrast = isContrast(hit.words.lowerBound, after: mentions)
        mentions.append(
          Mention(
            named: naming.named, kind: naming.kind, meaning: hit.meaning,
            subjects: naming.subjects, words: hit.words, sentence: hit.sentence,
            isContrast: isContrast, correction: naming.correction))
      }
    }
    return mentions
  }

  /// Earlier first, then longer, then what rules others out.
  private static func order(_ hit: Hit) -> (Int, Int, Int) {
    (hit.words.lowerBound, -hit.words.upperBound, hit.rank)
  }

  /// Whether a contrast phrase stands right before `word`, or before a mention that an "or" or
  /// "and" joins it to: "unlike ibuprofen or naproxen". A comma joins nothing: "unlike ibuprofen,
  /// naproxen lasts long" says something about naproxen.
  private func isContrast(_ word: Int, after mentions: [Mention]) -> Bool {
    guard !contrastEnds.isEmpty, word > 0, prose.words[word].joinsPrevious else { return false }
    if contrastEnds.contains(word) { return true }
    guard prose.words[word - 1].joinsPrevious else { return false }
    if contrastEnds.contains(word - 1) { return isWord(word - 1, among: Self.determiners) }
    guard let last = mentions.last, last.isContrast, last.words.upperBound == word - 1 else {
      return false
    }
    return isWord(word - 1, among: Self.conjunctions)
  }

  private func isWord(_ word: Int, among texts: [[UInt8]]) -> Bool {
    let text = prose.folded[prose.words[word].bytes]
    return texts.contains { text.elementsEqual($0) }
  }

  private static let determiners = ["a", "an", "the", "other", "most", "some", "oral"].map {
    Array($0.utf8)
  }
  private static let conjunctions = ["or", "and", "nor"].map { Array($0.utf8) }
}
