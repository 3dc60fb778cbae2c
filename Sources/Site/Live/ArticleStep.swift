/// The articles that were read again, beside what was known of each before.
struct ArticleStep: Sendable {
  /// In order, places among all articles as they are now.
  let places: [Int]
  /// As long as ``places``.
  let read: [LiveArticle]
  /// Nil for an article that wasn't there.
  let former: [LiveArticle?]
  /// Whether each article is where it was among the others: none came and none went.
  let isInOldOrder: Bool

  /// Whether the articles that were read are the same in some respect, and no others are there.
  func isSame(_ areSame: (LiveArticle, LiveArticle) -> Bool) -> Bool {
    isInOldOrder
      && zip(read, former).allSatisfy { new, former in former.map { areSame(new, $0) } ?? false }
  }

  /// The places of the articles that differ from what was known in some respect.
  func places(differing areSame: (LiveArticle, LiveArticle) -> Bool) -> [Int] {
    places.indices.filter { index in
      former[index].map { !areSame(read[index], $0) } ?? true
    }.map { places[$0] }
  }
}
