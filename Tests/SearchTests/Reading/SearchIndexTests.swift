import TestSupport
import Testing

@testable import Search

@Suite struct SearchIndexTests {
  static let index = Result { try TestIndex.shipped.get().opened() }

  @Test(arguments: [
    ("calf stretch", "/kb/stretching/calf-stretch/"),
    ("heating pads", "/kb/heat-therapy/heating-pads/"),
    ("tylenol", "/kb/medications/acetaminophen/"),
    ("leg cramps at night", "/kb/conditions/leg-cramps-at-night/"),
    ("what helps leg cramps at night?", "/kb/conditions/leg-cramps-at-night/"),
    ("ibuprofin", "/kb/medications/ibuprofen/"), ("\"warm baths\"", "/kb/heat-therapy/warm-baths/"),
    ("self-massage", "/kb/massage-therapy/self-massage/"),
  ])
  func `the page that a query is about comes first`(_ query: String, _ url: String) throws {
    #expect(try Self.index.get().search(query).pages.first?.url == url)
  }

  @Test(arguments: [("rest", "/kb/rest/"), ("What is the REST?", "/kb/what-is-the-rest/")])
  func `a page that is called just what is asked for comes first`(
    _ query: String, _ url: String
  ) throws {
    let texts = [
      "rest": ("Rest", "Lie down."), "what-is-the-rest": ("What is the rest?", "Lie down."),
      "night": ("Rest, the best rest at night", "Rest, rest and rest. What the rest is: rest."),
    ]
    let articles = texts.map { name, text in
      ("\(name).md", "---\ntitle: \"\(text.0)\"\ndescription: For a while.\n---\n\(text.1)\n")
    }
    let index = try TestIndex(Dictionary(uniqueKeysWithValues: articles)).opened()
    #expect(try index.search(query).pages.first?.url == url)
  }

  @Test(arguments: [
    ("strech", "stretch"), ("Muscel relaxent!", "muscle relaxent!"), ("fysical", "physical"),
    ("stretch", nil), ("does dos", nil), ("12345", nil), ("hea", nil),
  ])
  func `words that are nowhere are corrected, and it is said`(
    _ query: String, _ corrected: String?
  ) throws {
    #expect(try Self.index.get().search(query).correctedText == corrected)
  }

  @Test func `nothing is corrected if the reader wants it so`() throws {
    let result = try Self.index.get().search("strech", SearchOptions(isOriginal: true))
    #expect(result.correctedText == nil && result.missing == ["strech"] && result.total == 0)
  }

  @Test func `a group's count doesn't depend on which groups are asked for`() throws {
    let all = try Self.index.get().search("pain")
    let some = try Self.index.get().search("pain", SearchOptions(groups: ["stretching"]))
    #expect(all.groups == some.groups)
    #expect(some.total == all.groups.first { $0.id == "stretching" }?.count)
  }

  @Test(arguments: [
    ("chest pain", true), ("pain in my chest", true), ("chest", false), ("cheest pain", true),
    ("-overdose", false),
  ])
  func `who may need help at once is told so`(_ query: String, _ needsHelp: Bool) throws {
    #expect(try Self.index.get().search(query).needsHelp == needsHelp)
  }

  @Test func `what is left out is on no page`() throws {
    let with = try Self.index.get().search("stretch", SearchOptions(limit: 50)).pages.map(\.url)
    let without = try Self.index.get().search("stretch -calf", SearchOptions(limit: 50))
    #expect(!without.pages.map(\.url).contains("/kb/stretching/calf-stretch/"))
    #expect(!without.pages.isEmpty && Set(without.pages.map(\.url)).isSubset(of: with))
  }

  @Test func `an excerpt marks each form of a word`() throws {
    let page = try #require(try Self.index.get().search("stretching cramps").pages.first)
    let marked = page.excerpt.filter(\.isMarked).map { $0.text.lowercased() }
    #expect(!marked.isEmpty)
    #expect(marked.allSatisfy { $0.hasPrefix("stretch") || $0.hasPrefix("cramp") })
  }

  @Test func `an index without its root isn't one`() {
    #expect(throws: SearchIndexError.missing("root")) { try SearchIndex { _ in nil } }
  }

  @Test func `a file of another index is told apart`() throws {
    let files = try TestIndex.large.get().files.mapValues { bytes in
      // All but the root have another check than it says.
      bytes[1] == UInt8(ascii: "r") ? bytes : bytes[..<2] + [bytes[2] ^ 1] + bytes[3...]
    }
    let index = try SearchIndex { files[$0] }
    let error = #expect(throws: SearchIndexError.self) { try index.search("muscle") }
    let names = files.keys.filter { $0.hasPrefix("t-") }
    #expect(names.contains { error == .outdated($0) })
  }
}
