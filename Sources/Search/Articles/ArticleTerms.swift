import Prose

/// How often each word stands in each unit of an article, in little memory: the terms of thousands
/// of articles are kept until the last one is read.
struct ArticleTerms: Sendable {
  /// A word of a title, a synonym or a heading.
  struct NamingWord: Hashable, Sendable {
    /// Its number in ``SearchWords``.
    var word: UInt32
    /// What standing there counts, in sixteenths.
    var boost: UInt16
    var unit: UInt8
  }

  /// The words of the texts, unit after unit: a word's number in ``SearchWords``, then six bits for
  /// how often it stands there, up to 63 times.
  private(set) var texts: [UInt32] = []
  /// Where in ``texts`` each unit ends.
  private(set) var textEnds: [UInt32] = []
  /// By unit.
  private(set) var naming: [NamingWord] = []
  /// How many words each unit has, up to 65535.
  private(set) var lengths: [UInt16] = []

  init(_ prose: Prose, synonyms: [String], ranking: Ranking = .standard, words: SearchWords) {
    var counter = TermCounter(
      words: prose.words.count, units: min(prose.sections.count + 1, SearchArticle.mostUnits))
    for synonym in synonyms { counter.add(Prose.query(synonym), counting: ranking.synonyms) }
    counter.add(prose, ranking)
    lengths = counter.lengths.map { UInt16(clamping: $0) }
    pack(counter.counts, words.numbers(of: counter.words))
  }

  private mutating func pack(_ counts: [TermCounter.Count], _ numbers: [UInt32]) {
    texts.reserveCapacity(counts.count(where: { $0.inText > 0 }))
    textEnds.reserveCapacity(lengths.count)
    for count in counts {
      let number = numbers[count.word]
      guard number < SearchWords.most else { continue }
      while textEnds.count < count.unit { textEnds.append(UInt32(texts.count)) }
      if count.inText > 0 { texts.append(number << 6 | UInt32(count.inText)) }
      if count.boost > 0 {
        naming.append(NamingWord(word: number, boost: count.boost, unit: UInt8(count.unit)))
      }
    }
    while textEnds.count < lengths.count { textEnds.append(UInt32(texts.count)) }
  }

  /// Shows each word of each unit with what it counts for where it stands, in sixteenths, and how
  /// often it stands in the text; by unit, a word of both kinds twice.
  @inline(__always)
  func forEachWord(_ body: (_ word: UInt32, _ unit: Int, _ boost: UInt16, _ inText: UInt32) -> Void)
  {
    var start = 0
    var nextNaming = 0
    for unit in textEnds.indices {
      while nextNaming < naming.count, naming[nextNaming].unit == unit {
        body(naming[nextNaming].word, unit, naming[nextNaming].boost, 0)
        nextNaming += 1
      }
      let end = Int(textEnds[unit])
      for index in start..<end { body(texts[index] >> 6, unit, 0, texts[index] & 63) }
      start = end
    }
  }
}
