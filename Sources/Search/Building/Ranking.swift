/// How much a word's place counts: BM25F (Robertson, Zaragoza and Taylor, 2004) with its numbers.
struct Ranking: Sendable {
  var title = 6.0
  var synonyms = 4.0
  var heading = 3.0
  var text = 1.0
  /// How soon more of the same word stops counting.
  var saturation = 3.0
  /// How much a long text's words count less, from 0 to 1.
  var lengthNormalization = 0.75

  /// The weight of a word in a unit, without how rare the word is: from 0 to ``saturation`` + 1.
  func weight(
    of occurrence: ArticleTerms.Occurrence, length: Int, average: Double
  ) -> Double {
    let norm = 1 - lengthNormalization + lengthNormalization * Double(length) / average
    let frequency =
      title * Double(occurrence.inTitle) + synonyms * Double(occurrence.inSynonyms)
      + heading * Double(occurrence.inHeading) + text * Double(occurrence.inText) / norm
    return frequency * (saturation + 1) / (saturation + frequency)
  }
}
