import Testing

@testable import Search

@Suite struct SpellingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var words: [(String, pages: Double, isName: Bool)]
    var typed: String
    var corrections: [String]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "the word on more pages first", words: [("seen", 2, false), ("spleen", 1, false)],
      typed: "sleen", corrections: ["seen", "spleen"]),
    Case(
      name: "rather what a page is called", words: [("seen", 2, false), ("spleen", 1.5, true)],
      typed: "sleen", corrections: ["spleen", "seen"]),
    Case(
      name: "a word's forms once", words: [("cramp", 1, false), ("cramps", 1.5, false)],
      typed: "crampz", corrections: ["cramps"]),
    Case(
      name: "many letters for one sound", words: [("schizophrenia", 1, true)],
      typed: "skitzofrenia", corrections: ["schizophrenia"]),
    Case(
      name: "a letter without which a word sounds like none",
      words: [("treated", 3, true), ("tread", 1, false)], typed: "treaed",
      corrections: ["treated", "tread"]),
    Case(
      name: "two letters of a short word", words: [("heat", 3, true)], typed: "hovt",
      corrections: []),
  ]

  @Test(arguments: cases)
  func `likely words come first`(_ one: Case) {
    let candidates = one.words.map {
      SpellingCorrector.Candidate(word: $0.0, pages: $0.pages, isName: $0.isName)
    }
    let found = SpellingCorrector.corrections(of: Array(one.typed.utf8), among: candidates)
    #expect(found.map { String(decoding: $0.word, as: UTF8.self) } == one.corrections)
  }

  /// Sixty pages on migraine, one that misspells it, and one on larvae that only the stem finds.
  static let index = Result {
    var articles = ["migrans.md": page("Larva", "Larva migrans."), "bath.md": page("Baths", "")]
    articles["slip.md"] = page("A slip", "Asma is a slip. So is a migraene.")
    for number in 0..<60 {
      articles["page-\(number).md"] = page("Migraine \(number)", "Asthma and migraine.")
    }
    return try TestIndex(articles, pins: ["overdose"]).opened()
  }

  private static func page(_ title: String, _ text: String) -> String {
    "---\ntitle: \(title)\ndescription: A page.\n---\n\(text)\n"
  }

  @Test(arguments: [
    ("migraene", "migraine", ["migraene"]), ("migrane", "migraine", ["migrane"]),
    ("migrans", nil, []), ("migraines", nil, []), ("migraine", nil, []),
  ])
  func `a rare word near a frequent one is corrected, and searched for too`(
    _ query: String, _ corrected: String?, _ also: [String]
  ) throws {
    let result = try Self.index.get().search(query)
    #expect(result.correctedText == corrected)
    #expect(result.words.first?.also == also)
    #expect(result.pages.isEmpty == false)
  }

  /// What is meant is mostly the more frequent word, but not always.
  @Test func `the best page for another word that may have been meant comes third`() throws {
    var articles: [String: String] = [:]
    for (word, count) in [("Sleep", 30), ("Spleen", 8), ("Calf", 150)] {
      for number in 0..<count {
        articles["\(word.lowercased())-\(number).md"] = Self.page("\(word) \(number)", "\(word).")
      }
    }
    let result = try TestIndex(articles).opened().search("sleen")
    #expect(result.correctedText == "sleep")
    #expect(result.words.first?.also == ["spleen"])
    #expect(
      result.pages.prefix(4).map { $0.title.hasPrefix("Spleen") } == [false, false, true, false])
    #expect(result.total == 38)
  }

  /// Twenty pages on spleens and four on something else, of so many units that few have the word.
  static let rare = Result {
    var articles: [String: String] = [:]
    for number in 0..<4 { articles["sleen-\(number).md"] = page("A name", "Sleen is a name.") }
    for number in 0..<300 {
      let sections = (0..<14).map { "## Part \($0)\n\nRest.\n" }.joined(separator: "\n")
      let word = number < 20 ? "Spleen" : "Rest"
      articles["page-\(number).md"] = page("\(word) \(number)", sections)
    }
    return try TestIndex(articles)
  }

  /// Whoever means the rare word has what was asked for first.
  @Test func `a rare word stays, and the best page for one a letter from it comes fourth`() throws {
    let result = try Self.rare.get().opened().search("sleen")
    #expect(result.correctedText == nil)
    #expect(result.words.first?.also == ["spleen"])
    #expect(result.pages.map(\.title.first) == ["A", "A", "A", "S", "A"])
    #expect(result.total == 5)
  }

  @Test(arguments: [
    // There are words a letter from these, but none on many more pages.
    "spleen", "rest", "parts", "name",
  ])
  func `no other word is meant by one that isn't rare`(_ query: String) throws {
    let result = try Self.rare.get().opened().search(query)
    #expect(result.correctedText == nil)
    #expect(result.words.first?.also == [])
  }

  @Test func `a misspelt word of what needs help is known though no page has it`() throws {
    let result = try Self.index.get().search("overdoze")
    #expect(result.needsHelp)
    #expect(result.correctedText == "overdose")
    #expect(result.total == 0)
  }
}
