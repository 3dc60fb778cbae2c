import Content
import Diagnostics
import Safety
import Testing

/// A rule book made from texts, and what is wrong with it.
struct Book {
  let book: RuleBook
  let findings: [Finding]

  /// A statement for each of the rules that the tests use.
  static let rules = """
    - id: ask-first
      title: say to ask a professional first
      kinds: [remedy, condition]
      severity: error
      why: The page can't know the reader.
      sources: [nhs]
    - id: heat-limit
      title: say how long heat may stay on
      areas: [heat-therapy]
      severity: error
      why: Long heat burns.
      sources: [fda, nhs]
    - id: check-skin
      title: say to look at the skin
      areas: [heat-therapy]
      severity: warning
      why: Marks can stay.
      sources: [fda]
    - id: area-words
      title: name the signs of an emergency
      kinds: [area, home]
      severity: error
      why: Readers may start here.
      sources: [nhs]

    """

  static let statements = [
    "ask-first": statement("covers: [ask-first]"),
    "heat-all": statement("covers: [heat-limit, check-skin]"),
    "heat-limit": statement("covers: [heat-limit]"),
    "signs": statement("covers: [area-words]"),
    "unbound": statement("covers: []"),
  ]

  static func statement(
    _ keys: String, title: String = "Take care", kind: String = "warning", body: String = "Mind it."
  ) -> String {
    "---\ntitle: \(title)\nkind: \(kind)\n\(keys)\n---\n\(body)\n"
  }

  init(rules: [String] = [Self.rules], statements: [String: String] = Self.statements) {
    var findings: [Finding] = []
    book = RuleBook(
      rules: rules.enumerated().map {
        RuleBook.File(path: "rules/\($0.offset).yml", name: "\($0.offset)", text: $0.element)
      },
      statements: statements.sorted { $0.key < $1.key }.map {
        RuleBook.File(path: "statements/\($0.key).md", name: $0.key, text: $0.value)
      },
      findings: &findings)
    self.findings = findings
  }

  /// One statement file, with a rule book that is fine.
  init(statement: String) {
    self.init(statements: Self.statements.merging(["tested": statement]) { $1 })
  }

  /// Each as `file:line:column rule`, without the one on approvals.
  var places: [String] {
    findings.filter { $0.rule != "awaiting-approval" }.map(\.place)
  }
}

extension Finding {
  var place: String {
    "\(file):\(range.lowerBound.line):\(range.lowerBound.column) \(rule)"
  }
}

/// What the gate made of an article.
struct Gated {
  let cleared: ClearedArticle?
  let findings: [Finding]

  /// Holds the article at `path` below `content/` to the book; its `body` begins on line 7.
  init(_ path: String, _ body: String, keys: String = "sources: [nhs]", book: Book = Book()) throws
  {
    var findings = FileFindings(file: path)
    let sources = SourceCatalog.parse(
      ["fda", "nhs"].map {
        "\($0): {title: T, publisher: P, url: \"https://a.example\", accessed: 2026-01-01, kind: label}\n"
      }.joined(), now: try #require(Day("2026-06-01")), findings: &findings)
    let article = Article.load(
      text:
        "---\ntitle: Pads\ndescription: About it.\nreviewed: 2026-01-01\n\(keys)\n---\n\(body)\n",
      path: ContentPath(path),
      configuration: SiteConfiguration(
        title: "Test", description: "A test.", baseURL: try BaseURL("https://example.org/")),
      sources: sources, now: try #require(Day("2026-06-01")), findings: &findings)
    cleared = SafetyGate(book.book).clear(try #require(article), findings: &findings)
    self.findings = findings.all
  }

  var rules: [String] { findings.map(\.rule) }
}
