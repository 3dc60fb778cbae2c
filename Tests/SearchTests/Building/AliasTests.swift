import Testing

@testable import Search

@Suite struct AliasTests {
  static let articles = [
    "medications/pain.md": IndexedSite.text(
      "Acetaminophen", "A pain medicine.", "",
      "Take acetaminophen.\n\n## Heat\n\nA warm heating pad."),
    "heat-therapy/pads.md": IndexedSite.text(
      "Warm things", "All of them.", "synonyms: [wheat bag]",
      "A heating pad is warm.\n\n## Apart\n\nHeating is fine.\n\n## Other\n\nA pad."),
  ]

  static func index(_ synonyms: [Synonym]) throws -> DecodedIndex {
    try DecodedIndex(IndexedSite(articles, synonyms: synonyms))
  }

  @Test func `another name finds what its generic name stands in`() throws {
    let index = try Self.index([Synonym("Tylenol", others: ["acetaminophen"])])
    #expect(index.places("tylenol", alias: true) == index.places("acetaminophen"))
    #expect(index.places("tylenol") == [])
    #expect(index.entries["tylenol"]?.others == ["acetaminophen"])
    #expect(index.places("acetaminophen").count == 2)
  }

  @Test func `a name of several words stands where one unit has them all`() throws {
    let index = try Self.index([Synonym("wheat sack", others: ["heating pad"])])
    #expect(
      index.places("wheat sack", alias: true) == ["heat-therapy/pads/ 1", "medications/pain/ 2"])
  }

  @Test func `a name of several words has an entry of its own`() throws {
    let index = try Self.index([Synonym("charley horse", others: ["acetaminophen"])])
    #expect(index.entries["charley hors"]?.own == [:])
    #expect(index.entries["charley"] == nil)
    #expect(index.keys == index.keys.sorted())
  }

  @Test func `names of which no page has another have no entry`() throws {
    let index = try Self.index([Synonym("Advil", others: ["ibuprofen", "heating ibuprofen"])])
    #expect(index.entries["advil"] == nil)
  }

  @Test func `only other names that are found are named`() throws {
    let index = try Self.index([
      Synonym("panadol", others: ["paracetamol", "acetaminophen"]),
      Synonym("Panadol", others: ["heating pad"]),
    ])
    #expect(index.entries["panadol"]?.others == ["acetaminophen", "heating pad"])
  }

  @Test func `a name that is another one in the plural says nothing`() throws {
    let index = try Self.index([Synonym("heating pads", others: ["heating pad"])])
    #expect(index.entries["heat pad"] == nil)
  }

  @Test func `a word of the site can have places of its own and of others`() throws {
    let index = try Self.index([Synonym("warm", others: ["acetaminophen"])])
    #expect(index.places("warm").count == 3)
    #expect(index.places("warm", alias: true).count == 2)
  }

  @Test func `misspellings aren't offered as corrections, and brands are`() throws {
    let index = try Self.index([
      Synonym("Tylenol", others: ["acetaminophen"]),
      Synonym("tylonol", isMisspelling: true, others: ["acetaminophen"]),
    ])
    let words = Set(index.lexicon.values.flatMap(\.keys))
    #expect(words.contains("tylenol"))
    #expect(!words.contains("tylonol"))
    #expect(index.entries["tylonol"] != nil)
  }
}
