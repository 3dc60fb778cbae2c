import Content
import Diagnostics
import Markdown
import Templates

/// A source as pages show it, made once a build: what differs between articles is added there.
struct CitableSource: Sendable {
  /// Without a number, as background reading.
  let model: SourceModel
  /// For search engines.
  let structuredData: JSON

  init(_ source: Source, language: String) {
    model = SourceModel(
      id: "source-key-\(source.key.value)", title: source.title, publisher: source.publisher,
      url: source.url, accessed: source.accessed.written(in: language),
      accessedISO: source.accessed.description, note: source.note)
    structuredData =
      .object([
        "@type": "CreativeWork", "name": .string(source.title),
        "publisher": .object(["@type": "Organization", "name": .string(source.publisher)]),
        "url": .string(source.url),
      ]).written
  }

  /// The source under its number, with the places that cite it.
  func cited(number: Int, occurrences: Int) -> SourceModel {
    var model = model
    model.number = String(number)
    model.id = "source-\(number)"
    model.backlinks = (0..<occurrences).map { occurrence in
      BacklinkModel(url: "#cite-\(number)-\(occurrence + 1)", label: String(occurrence + 1))
    }
    return model
  }
}

extension SiteContext {
  /// The sources at an article's foot: those that it cites by number, and those it only lists.
  func sourceModels(
    of article: PublishedArticle
  ) -> (cited: [SourceModel], background: [SourceModel]) {
    let citations = article.body.citations
    let cited = citations.enumerated().compactMap { index, citation in
      citable[citation.key]?.cited(number: index + 1, occurrences: citation.occurrences)
    }
    let background = article.record.frontMatter.sources
      .filter { listed in !citations.contains { $0.key == listed.value } }
      .compactMap { citable[$0.value]?.model }
    return (cited, background)
  }
}
