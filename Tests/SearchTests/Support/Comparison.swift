import Foundation
import Testing

@testable import Search

/// What both engines answer to some queries.
struct Comparison: Sendable {
  let index: SearchIndex
  let browser: [ParityQuery: [String]]

  private struct Request: Encodable {
    var kind = "queries"
    var files: String
    var queries: [ParityQuery]
  }

  init(_ index: TestIndex, _ queries: [ParityQuery]) throws {
    self.index = try index.opened()
    let folder = FileManager.default.temporaryDirectory.path + "/remedy-\(UUID().uuidString)"
    try index.write(to: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let answers: [[String]] = try Node.answer(Request(files: folder, queries: queries))
    browser = Dictionary(zip(queries, answers)) { first, _ in first }
  }

  func summary(of query: ParityQuery) throws -> [String] {
    try index.search(query.text, query.options.searchOptions).summary
  }
}

/// A query with its options, as the browser's engine takes them.
struct ParityQuery: Hashable, Codable, Sendable, CustomTestStringConvertible {
  struct Options: Hashable, Codable, Sendable {
    var groups: [String] = []
    var offset = 0
    var limit = 10
    var live = false
    var original = false

    var searchOptions: SearchOptions {
      SearchOptions(
        groups: groups, offset: offset, limit: limit, isLive: live, isOriginal: original)
    }
  }

  var text: String
  var options = Options()

  var testDescription: String { "\(text.prefix(60)) \(options)" }
}

extension SearchResult {
  /// One line for each word, one for all else that is said of the query, and one for each page.
  var summary: [String] {
    words.map { word in
      [
        word.text, word.stem, "\(word.isKnown)", word.corrected ?? "-",
        word.also.joined(separator: ","),
      ].joined(separator: " | ")
    } + [
      "corrected: \(correctedText ?? "-")", "missing: \(missing.joined(separator: ","))",
      "total: \(total) \(isCapped)",
      "groups: " + groups.map { "\($0.id) \($0.title) \($0.count)" }.joined(separator: ","),
      "help: \(needsHelp) \(helpPage?.url ?? "-")",
    ] + pages.map(\.summary)
  }
}

extension SearchResult.Page {
  fileprivate var summary: String {
    [
      url, title, "\(groupID) \(groupTitle)", reviewed ?? "-", lead,
      heading.map { "\($0.id) \($0.title)" } ?? "-", missing.joined(separator: ","),
      excerpt.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined(),
    ].joined(separator: " | ")
  }
}
