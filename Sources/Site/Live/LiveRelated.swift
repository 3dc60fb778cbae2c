import Content

/// Finds the articles that are like one article when its page is asked for, and is kept up to date.
struct LiveRelated: Sendable {
  /// What makes an article like others, and what that was worked out from.
  private struct Description: Sendable {
    var article: PublishedArticle
    var linkedFrom: [SitePath]
    var words: [RelatedWords.Weighed]
  }

  private var words = RelatedWords()
  private var descriptions: [SitePath: Description] = [:]
  private var index = RelatedIndex([], RelatedWords())
  /// The articles that give advice, in order.
  private var advice: [PublishedArticle] = []
  /// Where each of them is among these.
  private var positions: [SitePath: Int] = [:]

  /// Takes in what a site holds now.
  ///
  /// - Parameters:
  ///   - articles: those that readers see, in the order of their paths.
  ///   - backlinks: the URLs of the pages that link to each article's, as far as there are any.
  ///   - jobs: how many articles are described at once.
  mutating func update(
    _ articles: [PublishedArticle], backlinks: [SitePath: [SitePath]], jobs: Int
  ) async {
    advice = articles.filter { $0.record.kind.needsSources }
    positions = Dictionary(
      advice.enumerated().map { ($0.element.record.url, $0.offset) }
    ) { $1 }
    let formerly = descriptions
    let unknown = advice.filter { article in
      let former = formerly[article.record.url]
      return former?.article !== article
        || former?.linkedFrom != backlinks[article.record.url] ?? []
    }
    let described = await unknown.parallelMap(jobs: jobs) { article in
      RelatedLinks.words(
        of: article.record, linkedFrom: backlinks[article.record.url] ?? [])
    }
    for (article, words) in zip(unknown, described) {
      let url = article.record.url
      descriptions[url] = Description(
        article: article, linkedFrom: backlinks[url] ?? [], words: self.words.numbered(words))
    }
    index = RelatedIndex(
      advice.map { article in
        RelatedIndex.Entry(
          words: descriptions[article.record.url]?.words ?? [],
          pinned: RelatedLinks.pinned(by: article.record, positions),
          group: RelatedLinks.group(of: article.record))
      }, words)
  }

  /// The URLs of the few articles that a reader of the one at `url` will want next, best first.
  func related(to url: SitePath) -> [SitePath] {
    guard let position = positions[url] else { return [] }
    var scores = index.makeScores()
    return index.related(to: position, count: SiteContext.relatedCount, &scores)
      .map { advice[$0].record.url }
  }
}
