import Content
import Diagnostics
import Foundation
import Prose
import TestSupport

@testable import Search

/// An index of articles that tests search.
struct TestIndex: Sendable {
  /// By name, without `.bin`.
  private(set) var files: [String: [UInt8]] = [:]

  /// Makes an index of `articles`, which are given by their paths below `content`, each with its front
  /// matter; `pins` are those of the site.
  init(_ articles: [String: String], synonyms: [Synonym] = [], pins: [String] = []) throws {
    let configuration = SiteConfiguration(
      title: "Test", description: "A site to search.",
      baseURL: try BaseURL("https://example.org/kb/"))
    let words = SearchWords()
    let read = articles.sorted { $0.key < $1.key }.compactMap { path, text in
      var findings = FileFindings(file: path)
      let article = Article.load(
        text: text, path: ContentPath(path), configuration: configuration,
        sources: SourceCatalog(), now: .unixEpoch, findings: &findings)
      return article.map { SearchArticle($0, Self.prose(of: $0), words: words) }
    }
    let settings = SearchSettings(
      basePath: "/kb/", groups: configuration.areas.map { .area($0) } + [.conditions, .pages],
      pins: pins, isOffline: false, synonyms: synonyms)
    for file in IndexBuilder(read, words: words, settings: settings).files {
      files[String(file.path.dropFirst("search/".count).dropLast(".bin".count))] = file.bytes()
    }
  }

  private static func prose(of article: Article) -> Prose {
    let (title, description) = (article.frontMatter.title, article.frontMatter.description)
    return Prose(
      article.document, title: (title.value, title.range),
      description: (description.value, description.range))
  }

  func opened() throws -> SearchIndex {
    try SearchIndex { [files] name in files[name] }
  }

  /// Writes the files as they lie in a site's `search/`.
  func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(name).bin"))
    }
  }
}

extension TestIndex {
  static let shipped = Result { try ofRepository() }
  /// Too large for its root to hold all, with words in more units than a shard has places of.
  static let large = Result { try ofSentences(pages: 420) }

  /// The articles that this repository has, with a few synonyms and pins.
  private static func ofRepository() throws -> TestIndex {
    var articles: [String: String] = [:]
    for file in try ContentFolder.scan(site: SampleSite.repository).articles {
      let path = SampleSite.repository + "/content/" + file.path.description
      articles[file.path.description] = try String(contentsOfFile: path, encoding: .utf8)
    }
    return try TestIndex(
      articles,
      synonyms: [
        Synonym("charley horse", others: ["leg cramp", "night cramp"]),
        Synonym("leg cramp", others: ["charley horse", "night cramp"]),
        Synonym("Tylenol", others: ["acetaminophen", "paracetamol"]),
        Synonym("acetominophen", isMisspelling: true, others: ["acetaminophen"]),
        Synonym("Zanaflex", others: ["tizanidine"]),
        Synonym("heat pad", others: ["heating pad", "hot pack"]),
        Synonym("groggy", others: ["drowsy"]),
        Synonym("stretch", others: ["flexibility exercise"]),
      ],
      pins: ["chest pain", "overdose", "can't breathe"])
  }

  /// So many articles of invented sentences, in which a few words are on nearly every page.
  static func ofSentences(pages count: Int) throws -> TestIndex {
    var articles: [String: String] = [:]
    var random = SplitMix(state: 7)
    let starts = ["ba", "ke", "mi", "no", "tu"]
    let middles = ["lar", "ped", "sin", "vot", "dux", "gim", "hal", "rek"]
    let ends = ["ia", "or", "um", "ed", "ix", "on", "al", "is", "en", "us"]
    let rare = starts.flatMap { start in
      middles.flatMap { middle in ends.map { end in start + middle + end } }
    }
    let common = ["muscle", "pain", "gentle", "warm", "doctor", "rest", "stretching", "slowly"]
    for number in 0..<count {
      let area = ["stretching", "heat-therapy", "conditions", "lifestyle"][number % 4]
      func sentence() -> String {
        let words = (0..<9).map { _ in
          Bool.random(using: &random)
            ? common.randomElement(using: &random) ?? "" : rare.randomElement(using: &random) ?? ""
        }
        return "The " + words.joined(separator: " ") + "."
      }
      articles["\(area)/page-\(number).md"] = """
        ---
        title: \(rare[number % rare.count]) \(common[number % common.count]) \(number)
        description: \(sentence())
        reviewed: 2026-0\(number % 9 + 1)-11
        ---
        \(sentence()) \(sentence())

        ## Muscle \(rare[(number * 7) % rare.count])

        \(sentence()) The gentle muscle rest. \(sentence())

        ## Doctor

        \(sentence())
        """
    }
    return try TestIndex(
      articles,
      synonyms: [Synonym("ache", others: ["pain"]), Synonym("limb rest", others: ["rest"])])
  }
}

/// Numbers that look random and are the same in each run (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
