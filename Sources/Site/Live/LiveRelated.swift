import Content

/// Finds the articles that are like one article when its page is asked for, and is kept up to date.
struct LiveRelated: Sendable {
  /// What an article brings along itself, whoever links to it.
  private struct Description: Sendable {
    /// Held, so that no other article can be taken for it.
    var article: LiveArticle
    var words: [RelatedWords.Weighed]
    /// The word that stands for a link from its page.
    var address: Int32
  }

  private var words = RelatedWords()
  private var descriptions: [ObjectIdentifier: Description] = [:]
  private var index = RelatedIndex([], RelatedWords())
  /// The URLs of the articles that give advice, in order.
  private var urls: [SitePath] = []
  /// Where each of them is among these.
  private var positions: [SitePath: Int] = [:]

  /// Takes in what a site holds now.
  ///
  /// - Parameters:
  ///   - articles: in the order of their paths.
  ///   - linkers: by place, the places of the articles that link there.
  ///   - jobs: how many articles are described at once.
  mutating func update(_ articles: [LiveArticle], linkers: [[Int]], jobs: Int) async {
    await describe(articles, jobs: jobs)
    let places = articles.indices.filter { articles[$0].givesAdvice }
    urls = places.map { articles[$0].outcome.file.path.url }
    positions = Dictionary(zip(urls, urls.indices)) { $1 }
    let described = articles.map { descriptions[ObjectIdentifier($0)] }
    let entries = places.map { place in
      var words = described[place]?.words ?? []
      for linker in linkers[place] {
        guard let address = described[linker]?.address,
          !words.contains(where: { $0.word == address })
        else { continue }
        words.append(RelatedWords.Weighed(word: address, weight: RelatedLinks.backlinkWeight))
      }
      return RelatedIndex.Entry(
        words: words,
        pinned: articles[place].record.map { RelatedLinks.pinned(by: $0, positions) } ?? [],
        group: articles[place].record.map(RelatedLinks.group) ?? -1)
    }
    index = RelatedIndex(entries, words)
  }

  /// The URLs of the few articles that a reader of the one at `url` will want next, best first.
  func related(to url: SitePath) -> [SitePath] {
    guard let position = positions[url] else { return [] }
    var scores = index.makeScores()
    return index.related(to: position, count: SiteContext.relatedCount, &scores).map { urls[$0] }
  }

  /// Describes the articles that are new, and forgets those that are gone.
  private mutating func describe(_ articles: [LiveArticle], jobs: Int) async {
    let unknown = articles.filter { descriptions[ObjectIdentifier($0)] == nil }
    let described = await unknown.parallelMap(jobs: jobs) { article in
      article.record.map { RelatedLinks.words(of: $0, linkedFrom: []) } ?? []
    }
    for (article, words) in zip(unknown, described) {
      descriptions[ObjectIdentifier(article)] = Description(
        article: article, words: article.givesAdvice ? self.words.numbered(words) : [],
        address: self.words.number(of: RelatedLinks.word(for: article.outcome.file.path.url)))
    }
    guard descriptions.count > articles.count else { return }
    let present = Set(articles.map(ObjectIdentifier.init))
    descriptions = descriptions.filter { present.contains($0.key) }
  }
}

extension LiveArticle {
  /// Whether readers see it, and see others beside it that are like it.
  fileprivate var givesAdvice: Bool { published?.record.kind.needsSources ?? false }
}
