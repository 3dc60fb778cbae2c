import Content
import Diagnostics
import Markdown
import Safety
import Testing

@Suite struct RuleReferenceTests {
  static let rules = """
    - id: heat-limit
      title: say how <long> heat may stay on
      when:
        - {areas: [heat-therapy], kinds: [remedy, area], gives: steps}
        - {mentions: [heating-pad], also-mentions: [muscle-rub], jurisdictions: [US, UK]}
      say:
        - {name: a limit, slots: [[at most, no longer than], ["# minutes"]]}
      scope: section
      before: first-steps
      inside: [warning]
      severity: warning
      accepts: wording
      why: Long heat burns.
      sources: [fda, lost]
      passing: ["Use it for at most 15 minutes."]
      failing: ["Use a {==heating pad==}."]

    """

  static let vocabulary = """
    terms:
      - {id: heating-pad, names: [heating pad]}
      - {id: muscle-rub, names: [muscle rub]}

    """

  static let statement = Book.statement(
    "covers: [heat-limit]", title: "Keep it short",
    body: "Use it [@fda] for *15* minutes [@fda].\n\n1. Stop.\n2. Look.")

  static var sources: SourceCatalog {
    var findings = FileFindings(file: "")
    return SourceCatalog.parse(
      "fda: {title: \"Pads [1]\", publisher: FDA, url: \"https://a.example\", accessed: 2026-01-01, kind: label}",
      now: .unixEpoch.adding(days: 40_000), findings: &findings)
  }

  static var reference: RuleReference {
    let book = Book(
      vocabulary: vocabulary, rules: [rules], statements: ["heat": statement])
    return RuleReference(book.book, sources: sources)
  }

  @Test func `a rule is explained for a terminal`() throws {
    let entry = try #require(Self.reference.entry("heat-limit"))
    #expect(
      entry.text == """
        heat-limit: warning

          An article must say how <long> heat may stay on.

        When
          - Area and remedy pages of heat-therapy that list steps.
          - All pages that name `heating-pad` and name `muscle-rub`, for UK and US.

        Where
          - The warning stands in the section that makes the rule apply, in one around or within it, or at the start of the page.
          - It stands before the first numbered steps.
          - It stands in a box of the kind `WARNING`.

        Why
          Long heat burns.

        Sources
          - Pads [1], FDA: <https://a.example> (`fda`)
          - `lost`

        Statements that satisfy it
          `heat`, a box of the kind `WARNING`:
            | Keep it short
            |
            | Use it for 15 minutes.
            |
            | 1. Stop.
            | 2. Look.

        Words that satisfy it for now
          - a limit: one sentence with `at most`, `no longer than`; and with `# minutes`
          Until a person has looked at them, they are said to be provisional.

        Passes
            | Use it for at most 15 minutes.

        Fails, at the mark or at the title
            | Use a {==heating pad==}.

        How to mend it
          Include the statement `heat`: `> [!SAFETY] heat`. `remedy lint --fix` inserts it. Or say it in the article's own words.

        """)
  }

  @Test func `as Markdown it says the same, and holds no markup of the site's words`() throws {
    let text = try #require(Self.reference.entry("heat-limit")).markdown()
    #expect(text.hasPrefix("# `heat-limit`\n\nAn article must say how \\<long\\> heat"))
    #expect(text.contains("- Pads \\[1\\], FDA: <https://a.example> (`fda`)\n"))
    #expect(text.contains("\n```markdown\nUse a {==heating pad==}.\n```\n"))
    let document = try Document(commonMark: text)
    #expect(document.blocks.count { $0.isCode } == 3)
  }

  @Test func `the whole reference is Markdown with a heading for each name`() throws {
    let text = Self.reference.markdown
    let document = try Document(commonMark: text)
    let headings = document.headings.map(\.0)
    #expect(headings.count { $0.level == 3 } == Self.reference.entries.count)
    #expect(headings.count { $0.level == 2 } == Self.reference.groups.count)
    #expect(!text.contains("<long>"))
  }

  @Test func `rules stand under their file's name, before the tool's own`() {
    let groups = Self.reference.groups
    #expect(groups.first?.title == "0" && groups.first?.entries.map(\.id) == ["heat-limit"])
    #expect(groups.map(\.title).contains("Links, files and sources") == false)
    #expect(groups.count > 4)
  }

  @Test(arguments: [
    ("content/safety/rules/nsaids.yml", "NSAIDs"), ("oral-nsaid.yml", "Oral NSAID"),
    ("heat-therapy.yml", "Heat therapy"), ("nsaidss.yml", "Nsaidss"),
  ])
  func `a group's title writes short forms as the vocabulary does`(
    _ file: String, _ title: String
  ) {
    let vocabulary =
      Self.vocabulary + """
        abbreviations:
          - {short: NSAID, long: nonsteroidal anti-inflammatory drug}

        """
    var findings: [Finding] = []
    let book = RuleBook(
      vocabulary: RuleBook.File(path: "v.yml", name: "v", text: vocabulary),
      rules: [RuleBook.File(path: file, name: "r", text: Self.rules)], statements: [],
      findings: &findings)
    #expect(RuleReference(book).groups.first?.title == title)
  }

  @Test func `without a site the tool's own findings are explained`() {
    let reference = RuleReference(nil)
    #expect(reference.entry("broken-link")?.severity == .error)
    #expect(reference.entry("heat-limit") == nil)
    #expect(reference.reported.map(\.id) == reference.entries.map(\.id))
  }

  @Test func `the list has a line for each name`() {
    let lines = Self.reference.list.split(separator: "\n")
    #expect(lines.count == Self.reference.entries.count + Self.reference.groups.count)
    #expect(lines.contains { $0.hasPrefix("  heat-limit ") && $0.contains(" warning  An article") })
  }
}

extension Block {
  fileprivate var isCode: Bool {
    if case .code = kind { true } else { false }
  }
}
