import Foundation
import Prose
import TestSupport
import Testing

@testable import Search

/// One table of texts and their words, which both engines are held to.
@Suite struct SearchWordTests {
  struct Row: Hashable, Decodable, Sendable, CustomTestStringConvertible {
    var text: String
    var words: [String]

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      text = try row.decode(String.self)
      words = try row.decode([String].self)
    }

    var testDescription: String { text.debugDescription }
  }

  static let rows = Result {
    let path = SampleSite.repository + "/Tests/SearchTests/Fixtures/words.json"
    return try JSONDecoder().decode([Row].self, from: Data(contentsOf: URL(filePath: path)))
  }

  private struct Request: Encodable {
    var kind = "words"
    var texts: [String]
  }

  @Test(arguments: try rows.get())
  func `a text has the words of its row`(_ row: Row) {
    #expect(Self.words(of: row.text) == row.words)
  }

  @Test(.enabled(if: Node.path != nil, Node.isMissing))
  func `the browser finds the words of each row`() throws {
    let rows = try Self.rows.get()
    let words: [[String]] = try Node.answer(Request(texts: rows.map(\.text)))
    #expect(words == rows.map(\.words))
  }

  /// Each alone between two letters, so that it's seen whether it splits, joins or goes.
  @Test(.enabled(if: Node.path != nil, Node.isMissing))
  func `the browser folds each character as we do`() throws {
    let ranges = [
      0x20...0x33FF, 0xA640...0xABFF, 0xF900...0xFFFD, 0x1BCA0...0x1BCA3, 0x1D100...0x1D7FF,
      0x1F100...0x1F6FF,
    ]
    let texts = ranges.joined().compactMap(Unicode.Scalar.init)
      .filter { $0.properties.generalCategory != .unassigned }
      .flatMap { ["a\($0)b", "1\($0)2"] }
    let words: [[String]] = try Node.answer(Request(texts: texts))
    let differences = zip(texts, words).filter { Self.words(of: $0) != $1 }.map(\.0)
    #expect(differences == [])
  }

  private static func words(of text: String) -> [String] {
    let prose = Prose.query(text)
    var words: [String] = []
    prose.forEachSearchWord(in: prose.words.indices) {
      words.append(String(decoding: $0, as: UTF8.self))
    }
    return words
  }
}
