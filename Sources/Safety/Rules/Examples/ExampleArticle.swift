import Content
import Diagnostics

/// A made-up article that holds an example of a rule.
struct ExampleArticle {
  /// Read from a file that is fine apart from what the example is about.
  let article: Article
  /// Where the example says that findings are: at its marks or, if it has none, at the title.
  let marks: [SourceRange]

  /// The day on which every example is read.
  static var day: Day { Day(year: 2026, month: 6, day: 1) ?? .unixEpoch }

  /// What examples may cite.
  static let sources: SourceCatalog = {
    var findings = FileFindings(file: "sources.yml")
    let kinds = ["fda": "label", "nhs": "patient-information", "mayo": "patient-information"]
    let text = kinds.sorted { $0.key < $1.key }.map { key, kind in
      "\(key): {title: T, publisher: P, url: \"https://example.org/\", accessed: 2026-01-02, kind: \(kind)}\n"
    }
    return SourceCatalog.parse(text.joined(), now: day, findings: &findings)
  }()

  /// The settings of the site that every example stands in.
  private static let configuration = try? SiteConfiguration(
    title: "Examples", description: "Articles made up for examples.",
    baseURL: BaseURL("https://example.org/"))

  /// Reads an example; nil if it can't be read as Markdown.
  ///
  /// - Parameters:
  ///   - example: an article's body, or a whole file if it starts with `---`; with marks.
  ///   - path: the file that it stands for, below `content/`.
  init?(_ example: String, path: String) {
    let marked = MarkedText(example.hasPrefix("---\n") ? example : Self.header + example + "\n")
    var findings = FileFindings(file: path)
    guard let configuration = Self.configuration else { return nil }
    let loaded = Article.load(
      text: marked.text, path: ContentPath(path), configuration: configuration,
      sources: Self.sources, now: Self.day, findings: &findings)
    guard let loaded else { return nil }
    article = loaded
    marks = marked.marks.isEmpty ? [loaded.frontMatter.title.range] : marked.marks
  }

  private static let header = """
    ---
    title: Example
    description: An example.
    reviewed: 2026-05-01
    sources: [fda, nhs]
    ---

    """

  /// The file of a made-up article of `kind`.
  static func path(_ kind: ArticleKind) -> String {
    switch kind {
    case .home: "index.md"
    case .area(let area): "\(area.slug)/index.md"
    case .remedy(let area): "\(area.slug)/example.md"
    case .conditions: "conditions/index.md"
    case .condition: "conditions/example.md"
    case .page: "example.md"
    }
  }
}
