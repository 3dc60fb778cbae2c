/// How much a word's place counts: BM25F (Robertson, Zaragoza and Taylor, 2004) with its numbers, and
/// how a browser joins what it finds.
struct Ranking: Sendable {
  static let standard = Ranking()

  /// In a title of ``titleLength`` words; see ``titleBoost(words:)``.
  var title = 6.0
  /// How many words a title has about.
  var titleLength = 7.0
  var synonyms = 4.0
  var heading = 3.0
  /// How soon more of the same word stops counting.
  var saturation = 3.0
  /// How much a long text's words count less, from 0 to 1.
  var lengthNormalization = 0.75

  /// What a page's other units add to its best one.
  var elsewhere = 0.3
  /// How much of a score a page loses that has none of the query's words, by their rarity.
  var coverage = 0.2
  /// What a place counts that only has another word for the same thing.
  var alias = 0.5
  /// What a word counts of which only the beginning was typed.
  var prefix = 0.6

  /// What a word's standing once in a text of `length` words counts.
  func textFrequency(length: Int, average: Double) -> Float {
    let norm = 1 - lengthNormalization + lengthNormalization * Double(length) / average
    return Float(1 / norm)
  }

  /// What a word's standing in a title of so many words counts: the more, the less else it says.
  func titleBoost(words: Int) -> Double {
    title / (1 - lengthNormalization + lengthNormalization * Double(words) / titleLength)
  }

  /// The weight of a word in a unit, without how rare the word is: from 0 to ``saturation`` + 1.
  @inline(__always)
  func weight(of frequency: Float) -> Float {
    frequency * Float(saturation + 1) / (Float(saturation) + frequency)
  }
}
