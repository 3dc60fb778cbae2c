import Content
import Testing

@testable import Search

@Suite struct WholeIndexTests {
  static func articles(_ count: Int) -> [String: String] {
    let words = ["warm", "calf", "slow", "night", "rest", "stretch", "knee", "easy", "towel"]
    let areas = Area.allCases.map(\.slug)
    return Dictionary(
      uniqueKeysWithValues: (0..<count).map { number in
        let body = (0..<30).map { words[(number * 7 + $0 * $0 * (number % 5 + 1)) % words.count] }
        return (
          "\(areas[number % areas.count])/page-\(number).md",
          IndexedSite.text(
            "Page t\(number)", "About d\(number % 400).", "",
            body.joined(separator: " ") + "\n\n## Part\n\nMore u\(number % 900) of it.")
        )
      })
  }

  static let synonyms = [
    Synonym("hot", others: ["warm"]), Synonym("lower leg", others: ["calf", "slow towel"]),
  ]

  @Test func `a site without pages has a root that says so`() throws {
    let index = try DecodedIndex(IndexedSite([:]))
    #expect(index.stemmer == "porter2.1")
    #expect(index.unitCount == 0)
    #expect(index.groups == [])
    #expect(index.pages == [:])
    #expect(index.files.keys.sorted() == ["root.bin"])
  }

  @Test func `a site of one page is one file and its text`() throws {
    let site = try IndexedSite(["about.md": IndexedSite.text("About", "Us.")])
    let index = try DecodedIndex(site)
    #expect(index.groups == [.init(id: "pages", slots: 8, pages: 1)])
    #expect(site.files.count { $0.key.hasSuffix(".bin") } == 2)
    #expect(try index.page("about/").reviewed == 9_499)
  }

  @Test func `the home page isn't found`() throws {
    let index = try DecodedIndex(IndexedSite(["index.md": IndexedSite.text("Home", "Start.")]))
    #expect(index.pages == [:])
    #expect(index.entries["home"] == nil)
  }

  @Test func `every page of a large site is found by its own word, and every file reads`() throws {
    let site = try IndexedSite(Self.articles(5_000), synonyms: Self.synonyms)
    let index = try DecodedIndex(site)
    #expect(index.pages.count == 5_000)
    #expect(index.titles.values.joined().sorted() == index.pages.keys.sorted())
    #expect(index.groups.map(\.pages) == [834, 834, 833, 833, 833, 833])
    #expect(index.levels.count == 8)
    #expect(index.keys == index.keys.sorted())
    let lost = (0..<5_000).filter { index.entries["t\($0)"]?.own.count != 1 }
    #expect(lost == [])
    #expect(index.entries["part"]?.units == 5_000)
    #expect(index.entries["hot"]?.alias.count == index.entries["warm"]?.own.count)
    #expect(index.entries["lower leg"]?.alias.isEmpty == false)
    let shards = site.files.filter { $0.key.hasPrefix("t-") && $0.key.hasSuffix(".bin") }
    #expect(shards.count > 5)
    #expect(shards.values.allSatisfy { $0.count < 29_000 })
  }

  @Test func `the same articles give the same bytes, whatever order they are read in`() throws {
    let articles = Self.articles(150)
    let index = try IndexedSite(articles, synonyms: Self.synonyms).files
    #expect(
      try IndexedSite(articles, synonyms: Self.synonyms, jobs: 17, isReversed: true).files == index)
  }

  /// How many files of each kind a publish makes new, gone ones included.
  private static func changes(
    in articles: [String: String], _ change: (inout [String: String]) -> Void
  ) throws -> [Character: Int] {
    var changed = articles
    change(&changed)
    let (before, after) = (
      try IndexedSite(articles, isOffline: false).files,
      try IndexedSite(changed, isOffline: false).files
    )
    let names = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    return Dictionary(grouping: names) { $0.first ?? " " }.mapValues(\.count)
  }

  /// Of 658 buckets' files, 96 of texts, 10 of spelling. These few words fill five term shards, and any
  /// change of the mean length may move a weight in each: what that comes to is for the benchmark.
  @Test(arguments: [6, 300, 1_494])
  func `another sentence on a page changes few files`(_ page: Int) throws {
    let changed = try Self.changes(in: Self.articles(1_500)) {
      $0["stretching/page-\(page).md"]? += "\nSocks help.\n"
    }
    // The page's bucket has the check of its text, and the check of eight buckets is one.
    #expect((1...8).contains(changed["m"] ?? 0))
    // A text that grows may push the next one of its block into another file.
    #expect((1...2).contains(changed["p"] ?? 0))
    // Each of the two new words is of one class.
    #expect((1...2).contains(changed["x"] ?? 0))
    #expect(changed["r"] == 1)
  }

  @Test func `another page changes few files`() throws {
    let changed = try Self.changes(in: Self.articles(1_500)) {
      $0["stretching/another.md"] = IndexedSite.text("Another", "New.", "", "A calf.")
    }
    // The page, and what it moves within its group's table: all that within two blocks.
    #expect((1...16).contains(changed["m"] ?? 0))
    #expect((1...4).contains(changed["p"] ?? 0))
    #expect((1...2).contains(changed["x"] ?? 0))
  }

  @Test(arguments: [(nil, true), (true, true), (false, false)])
  func `each file has a twin for pages opened from a disk`(
    _ isOffline: Bool?, _ hasTwins: Bool
  ) throws {
    let site = try IndexedSite(Self.articles(20), isOffline: isOffline)
    let names = site.files.keys.filter { $0.hasSuffix(".bin") }.map { $0.dropLast(4) }
    let twins = site.files.keys.filter { $0.hasSuffix(".js") }.map { $0.dropLast(3) }
    #expect(Set(twins) == (hasTwins ? Set(names) : []))
  }

  @Test func `pins are stems in their order, of the site and of pages`() throws {
    let index = try DecodedIndex(
      IndexedSite(
        [
          "about.md": IndexedSite.text("About", "Us.", "search: {pin: [numb saddles]}")
        ], pins: ["Chest pains", "can’t breathe", "self-harm", "…"]))
    #expect(index.pins == ["chest pain", "breath can't", "harm self", "numb saddl"])
    #expect(index.pinSlots == [0, 0, 0, try index.slot(of: "about/") + 1])
  }

  @Test func `forms are those of the site, the most frequent first`() throws {
    let index = try DecodedIndex(
      IndexedSite([
        "a.md": IndexedSite.text("Massages", "Massages."),
        "b.md": IndexedSite.text("Massages", "A massage."),
        "c.md": IndexedSite.text("Calf", "Calf."),
      ]))
    #expect(index.entries["massag"]?.forms == ["massages", "massage"])
    #expect(index.entries["calf"]?.forms == [])
  }

  @Test func `the lexicon tells how many pages have a word, and whether one is called so`() throws {
    let index = try DecodedIndex(IndexedSite(Self.articles(64)))
    #expect(index.lexicon[10]?["page"] == 48 | 128)
    #expect(index.lexicon[13]?["t7"] == nil)
    #expect(index.lexicon[13]?["t17"] == 128)
    #expect(index.lexicon[12]?["stretch"] == 37)
  }
}
