import Prose

/// How often each word stands in each unit of an article.
struct ArticleTerms: Sendable {
  /// A word in a unit.
  struct Occurrence: Hashable, Sendable {
    /// Its number in ``SearchWords``.
    var word: UInt32
    /// How much it counts for standing in a title, a synonym or a heading, in sixteenths.
    var named: UInt16 = 0
    /// How often it stands in the text, up to 255 times.
    var inText: UInt8 = 0
    /// 0 for what the page is called, 1 for its lead, then the headings.
    var unit: UInt8
  }

  /// By unit, and in a unit as the words first come.
  private(set) var occurrences: [Occurrence] = []
  /// Each word once.
  private(set) var words: [UInt32] = []
  /// How many words each unit has.
  private(set) var lengths: [UInt16] = []

  init(_ prose: Prose, synonyms: [String], ranking: Ranking = .standard, words: SearchWords) {
    var counter = TermCounter(
      words: prose.words.count, units: min(prose.sections.count + 1, SearchArticle.mostUnits))
    for synonym in synonyms { counter.add(Prose.query(synonym), counting: ranking.synonyms) }
    counter.add(prose, ranking)
    self.words = words.numbers(of: counter.words)
    occurrences = counter.occurrences
    for index in occurrences.indices {
      occurrences[index].word = self.words[Int(occurrences[index].word)]
    }
    lengths = counter.lengths.map { UInt16(clamping: $0) }
  }
}
