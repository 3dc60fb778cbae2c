import Content
import Markdown
import Templates

extension SiteContext {
  /// The sources at an article's foot: those that it cites by number, and those it only lists.
  func sourceModels(
    of article: PublishedArticle
  ) -> (cited: [SourceModel], background: [SourceModel]) {
    let cited = article.body.citations.enumerated().compactMap { index, citation in
      sources[citation.key].map { source in
        model(of: source, number: index + 1, occurrences: citation.occurrences)
      }
    }
    let keys = Set(article.body.citations.map(\.key))
    let background = article.record.frontMatter.sources
      .filter { !keys.contains($0.value) }
      .compactMap { sources[$0.value].map { model(of: $0, number: nil, occurrences: 0) } }
    return (cited, background)
  }

  private func model(of source: Source, number: Int?, occurrences: Int) -> SourceModel {
    SourceModel(
      number: number.map(String.init), id: "source-\(number.map(String.init) ?? source.key.value)",
      title: source.title, publisher: source.publisher, url: source.url,
      accessed: source.accessed.written(in: language), accessedISO: source.accessed.description,
      note: source.note,
      backlinks: (0..<occurrences).map { occurrence in
        BacklinkModel(
          url: "#cite-\(number ?? 0)-\(occurrence + 1)", label: String(occurrence + 1))
      })
  }
}
