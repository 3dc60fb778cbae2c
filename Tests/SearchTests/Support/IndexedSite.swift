import Content
import Diagnostics
import Prose

@testable import Search

/// The index of a few articles that a test wrote.
struct IndexedSite {
  /// By path below `search/`.
  let files: [String: [UInt8]]

  /// Indexes front matter and Markdown by path below `content/`, read from the last to the first if
  /// `isReversed`.
  init(
    _ articles: [String: String], pins: [String] = [], isOffline: Bool? = nil,
    synonyms: [Synonym] = [], jobs: Int = 1, isReversed: Bool = false
  ) throws {
    let words = SearchWords()
    let paths = isReversed ? articles.keys.sorted().reversed() : articles.keys.sorted()
    let read = try paths.map { try Self.article($0, articles[$0] ?? "", words: words) }
    let settings = SearchSettings(
      groups: Area.allCases.map { .area($0) } + [.conditions, .pages], pins: pins,
      isOffline: isOffline, synonyms: synonyms)
    let builder = IndexBuilder(read, words: words, settings: settings, jobs: jobs)
    files = Dictionary(
      builder.files.map { (String($0.path.dropFirst("search/".count)), $0.bytes()) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What search keeps of an article.
  static func article(
    _ path: String, _ text: String, words: SearchWords = SearchWords()
  ) throws -> SearchArticle {
    var findings = FileFindings(file: path)
    let day = try Day.required("2026-06-01")
    let configuration = SiteConfiguration(
      title: "Test", description: "Test", baseURL: try BaseURL("https://example.org/"))
    let article = try Article.load(
      text: text, path: ContentPath(path), configuration: configuration,
      sources: SourceCatalog(), now: day, findings: &findings
    ).required()
    let title = article.frontMatter.title
    let description = article.frontMatter.description
    let prose = Prose(
      article.document, title: (title.value, title.range),
      description: (description.value, description.range))
    return SearchArticle(article, prose, words: words)
  }

  /// An article with a title, a description and a text.
  static func text(
    _ title: String, _ description: String = "A page.", _ keys: String = "", _ body: String = ""
  ) -> String {
    "---\ntitle: \(title)\ndescription: \(description)\nreviewed: 2026-01-02\n\(keys)\n---\n\(body)\n"
  }
}

extension Optional {
  struct Missing: Error {}

  /// The value, which the test can't do without.
  func required() throws -> Wrapped {
    guard let self else { throw Missing() }
    return self
  }
}

extension Day {
  static func required(_ text: String) throws -> Day { try Day(text).required() }
}
