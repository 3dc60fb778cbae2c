/// Finds, for each article, the few others that a reader of it will want next.
///
/// Articles are alike when they share rare words: a tag that three articles carry says more than one
/// that thousands do. Comparing all with all would take N² steps, and so would one word that all
/// share (with six areas, N/6 articles each). So a word shared by more than ``mostShared`` articles
/// is left out, and an article stops looking once its rarest words have brought it
/// ``mostCandidates`` candidates: the work is O(N · k).
struct RelatedArticles {
  /// A word in more articles than this tells nothing about any one of them.
  static let mostShared = 64
  /// How many candidates, counted with repetition, are weighed for one article.
  static let mostCandidates = 512

  /// What makes an article like another.
  struct Features: Sendable {
    /// Words with their weight: tags, title words, synonyms, cited sources. Repeats count once.
    var words: [(word: String, weight: Double)]
    /// Articles that the editor pinned, which come first, in order.
    var pinned: [Int]
    /// Articles of one group (an area) fill up a list that is too short.
    var group: Int
  }

  /// For each article the indices of at most `count` others, best first; never the article itself.
  static func find(among articles: [Features], count: Int) -> [[Int]] {
    let words = numbered(articles)
    let holders = postings(words.byArticle, wordCount: words.count)
    let groups = Dictionary(grouping: articles.indices) { articles[$0].group }
    let positions = groups.values.reduce(into: [Int](repeating: 0, count: articles.count)) {
      for (position, article) in $1.enumerated() { $0[article] = position }
    }
    var scores = [Double](repeating: 0, count: articles.count)
    return articles.indices.map { article in
      var chosen = articles[article].pinned.filter { $0 != article }
      var best = TopScores(capacity: count)
      var touched: [Int] = []
      let rarestFirst = words.byArticle[article].sorted {
        (holders[$0.word].count, $0.word) < (holders[$1.word].count, $1.word)
      }
      for (word, weight) in rarestFirst {
        guard touched.count < mostCandidates else { break }
        let rarity = 1 / Double(holders[word].count)
        for other in holders[word] where other != article {
          if scores[other] == 0 { touched.append(other) }
          scores[other] += weight * rarity
        }
      }
      for other in touched {
        if !chosen.contains(other) { best.offer(other, score: scores[other]) }
        scores[other] = 0
      }
      chosen += best.ranked
      fill(&chosen, from: groups[articles[article].group] ?? [], after: positions[article], count)
      return Array(chosen.prefix(count))
    }
  }

  /// Each article's words as numbers, each once with its greatest weight.
  private static func numbered(
    _ articles: [Features]
  ) -> (byArticle: [[(word: Int, weight: Double)]], count: Int) {
    var numbers: [String: Int] = [:]
    let byArticle = articles.map { features in
      // A few dozen at most: looking through them is quicker than a dictionary for each article.
      var weights: [(word: Int, weight: Double)] = []
      weights.reserveCapacity(features.words.count)
      for (word, weight) in features.words {
        let number = numbers[word] ?? numbers.count
        if number == numbers.count { numbers[word] = number }
        if let index = weights.firstIndex(where: { $0.word == number }) {
          weights[index].weight = max(weights[index].weight, weight)
        } else {
          weights.append((number, weight))
        }
      }
      return weights
    }
    return (byArticle, numbers.count)
  }

  /// For each word the articles that hold it, empty if they are too many to tell anything.
  private static func postings(
    _ words: [[(word: Int, weight: Double)]], wordCount: Int
  ) -> [[Int]] {
    var holders = [[Int]](repeating: [], count: wordCount)
    for (article, words) in words.enumerated() {
      for (word, _) in words where holders[word].count <= mostShared {
        holders[word].append(article)
      }
    }
    return holders.map { $0.count > mostShared ? [] : $0 }
  }

  /// Takes the articles that follow in the same group, so that each list is full and differs.
  private static func fill(
    _ chosen: inout [Int], from group: [Int], after position: Int, _ count: Int
  ) {
    for step in 1..<max(2, group.count) where chosen.count < count && step < group.count {
      let next = group[(position + step) % group.count]
      if !chosen.contains(next) { chosen.append(next) }
    }
  }
}

/// The best few of many, kept in a small sorted list: no sort of all.
private struct TopScores {
  private let capacity: Int
  private var entries: [(index: Int, score: Double)] = []

  init(capacity: Int) { self.capacity = capacity }

  /// The indices, best first; of equal scores the smaller index first.
  var ranked: [Int] { entries.map(\.index) }

  mutating func offer(_ index: Int, score: Double) {
    if entries.count == capacity {
      guard let last = entries.last, (score, -index) > (last.score, -last.index) else { return }
      entries.removeLast()
    }
    let position =
      entries.firstIndex { (score, -index) > ($0.score, -$0.index) } ?? entries.endIndex
    entries.insert((index, score), at: position)
  }
}
