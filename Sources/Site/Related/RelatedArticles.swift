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
    var words = RelatedWords()
    let entries = articles.map { features in
      RelatedIndex.Entry(
        words: words.numbered(features.words), pinned: features.pinned, group: features.group)
    }
    let index = RelatedIndex(entries, words)
    var scores = index.makeScores()
    return articles.indices.map { index.related(to: $0, count: count, &scores) }
  }
}
