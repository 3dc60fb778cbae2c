import Content
import Diagnostics
import Search

/// An article for a search server: each of its units is a document of its own.
package struct ExportedArticle: Sendable {
  /// In bytes.
  private static let longestID = 512

  private let article: SearchArticle
  private let synonyms: [String]
  private let configuration: SiteConfiguration

  init(_ article: SearchArticle, synonyms: [String], _ configuration: SiteConfiguration) {
    (self.article, self.synonyms, self.configuration) = (article, synonyms, configuration)
  }

  /// The article in the format of OpenSearch's bulk API, which Elasticsearch reads too: for each
  /// unit a line that says what to do, and one with the document, each ended by a line feed.
  ///
  /// A document's id is its place on the site, so that a second import replaces the first, or a hash
  /// of it where that is longer than an id may be. The actions name no index: that is in the address
  /// they're sent to.
  ///
  /// Source: https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
  package var openSearchBulk: String {
    article.units.map { unit in
      let place = place(of: unit)
      let isShort = place.utf8.count <= Self.longestID
      let id = isShort ? place : SHA256(of: Array(place.utf8)).hexadecimal
      let action = JSON.object(["index": .object(["_id": .string(id)])])
      return action.text + "\n" + document(of: unit).text + "\n"
    }.joined()
  }

  /// For example `/heat-therapy/pads/#how-long`.
  private func place(of unit: SearchUnit) -> String {
    article.url.text + (unit.id.map { "#" + $0 } ?? "")
  }

  private func document(of unit: SearchUnit) -> JSON {
    .object([
      "url": .string(
        configuration.baseURL.absolute(article.url) + (unit.id.map { "#" + $0 } ?? "")),
      "page": .string(article.url.text),
      "title": .string(article.title),
      "heading": unit.heading.map { .string($0) },
      "text": .string(unit.text),
      "description": .string(article.description),
      "synonyms": .array(synonyms.map { .string($0) }),
      "area": article.kind.area.map { .string($0.slug) },
      "getHelpFor": .array(article.pins.map { .string($0) }),
      "reviewed": article.reviewed.map { .string($0.description) },
      "language": .string(configuration.language),
    ])
  }
}
