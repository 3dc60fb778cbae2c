import Content

/// The links under "You may also like", for all articles at once.
enum RelatedLinks {
  /// For each article the few that a reader of it will want next, best first; up to `jobs` articles
  /// are described at once.
  static func find(
    among articles: [PublishedArticle], backlinks: [SitePath: [SitePath]], jobs: Int
  ) async -> [[PublishedArticle]] {
    let advice = articles.indices.filter { articles[$0].record.kind.needsSources }
    var positions: [SitePath: Int] = [:]
    for (position, index) in advice.enumerated() {
      positions[articles[index].record.url] = position
    }
    let described = await advice.parallelMap(jobs: jobs) { [positions] index in
      let record = articles[index].record
      return features(of: record, linkedFrom: backlinks[record.url] ?? [], positions)
    }
    let related = RelatedArticles.find(among: described, count: SiteContext.relatedCount)
    var links = [[PublishedArticle]](repeating: [], count: articles.count)
    for (position, index) in advice.enumerated() {
      links[index] = related[position].map { articles[advice[$0]] }
    }
    return links
  }

  private static func features(
    of record: ArticleRecord, linkedFrom: [SitePath], _ positions: [SitePath: Int]
  ) -> RelatedArticles.Features {
    RelatedArticles.Features(
      words: words(of: record, linkedFrom: linkedFrom), pinned: pinned(by: record, positions),
      group: group(of: record))
  }

  /// What a link from another article counts.
  static let backlinkWeight = 1.0

  /// What stands for a link to or from a page.
  static func word(for url: SitePath) -> String { "at:" + url.text }

  /// What makes an article like another, with weights.
  static func words(
    of record: ArticleRecord, linkedFrom: [SitePath]
  ) -> [(word: String, weight: Double)] {
    var words: [(word: String, weight: Double)] = [(word(for: record.url), 2)]
    words += record.links.compactMap(\.target.url).map { (word(for: $0), 2) }
    words += linkedFrom.map { (word(for: $0), backlinkWeight) }
    words += record.frontMatter.tags.map { ("tag:" + $0.value.slug, 3) }
    words += record.frontMatter.synonyms.map { ("word:" + $0.lowercased(), 2) }
    words += terms(of: record.title).map { ("word:" + $0, 1.5) }
    words += record.sourceKeys.map { ("source:" + $0, 0.5) }
    return words
  }

  /// The articles that the editor pinned, by their positions.
  static func pinned(by record: ArticleRecord, _ positions: [SitePath: Int]) -> [Int] {
    record.related.compactMap { $0.target.url.flatMap { positions[$0] } }
  }

  /// A number for the article's area.
  static func group(of record: ArticleRecord) -> Int {
    record.kind.area.flatMap { Area.allCases.firstIndex(of: $0) } ?? -1
  }

  /// The words of a title that may tell one article from another.
  private static func terms(of title: String) -> [String] {
    title.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count > 3 }
      .map(String.init)
  }
}
