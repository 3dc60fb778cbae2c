/// Numbers the words by which articles are compared, each word once, so that a comparison needs no
/// string.
struct RelatedWords: Sendable {
  /// A word of an article: its number and how much it counts there.
  struct Weighed: Sendable {
    var word: Int32
    var weight: Double
  }

  private var numbers: [String: Int32] = [:]
  /// By the word's number: the same for the same word whatever else was numbered before.
  private(set) var ranks: [UInt64] = []

  var count: Int { ranks.count }

  /// An article's words by number, each once with its greatest weight.
  mutating func numbered(_ words: [(word: String, weight: Double)]) -> [Weighed] {
    // A few dozen at most: looking through them is quicker than a dictionary for each article.
    var weighed: [Weighed] = []
    weighed.reserveCapacity(words.count)
    for (word, weight) in words {
      let number = number(of: word)
      if let index = weighed.firstIndex(where: { $0.word == number }) {
        weighed[index].weight = max(weighed[index].weight, weight)
      } else {
        weighed.append(Weighed(word: number, weight: weight))
      }
    }
    return weighed
  }

  mutating func number(of word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(truncatingIfNeeded: ranks.count)
    numbers[word] = number
    ranks.append(Self.hash(word))
    return number
  }

  /// FNV-1a, 64 bits (G. Fowler, L. C. Noll, P. Vo): it only has to be the same in each run.
  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
