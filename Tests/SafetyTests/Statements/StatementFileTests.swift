import Content
import Diagnostics
import Safety
import Testing

@Suite struct StatementFileTests {
  static let covers = "covers: [ask-first]"

  @Test(arguments: [
    ("no front matter", "Just words.\n", "1:1 no-front-matter"),
    ("no end to it", "---\ntitle: A\nkind: note\nWords.\n", "1:1 front-matter-fence"),
    ("no title", "---\nkind: note\n---\nWords.\n", "2:1 missing-key"),
    ("no kind", "---\ntitle: A\n---\nWords.\n", "2:1 missing-key"),
    ("an unknown kind", Book.statement(covers, kind: "danger"), "3:7 bad-value"),
    ("an unknown key", Book.statement("cover: [ask-first]"), "4:1 unknown-key"),
    ("covers that is no list", Book.statement("covers: ask-first"), "4:9 wrong-type"),
    ("an unknown rule", Book.statement("covers: [ask-first, heat-limits]"), "4:21 unknown-rule"),
    ("a rule covered twice", Book.statement("covers: [ask-first, ask-first]"), "4:21 bad-value"),
    ("an empty body", Book.statement(covers, body: ""), "6:1 empty-statement"),
    ("only a comment", Book.statement(covers, body: "<!-- later -->"), "6:1 statement-form"),
    ("an empty list", Book.statement(covers, body: "-\n-"), "6:1 empty-statement"),
    ("only blanks", Book.statement(covers, body: "&nbsp;"), "6:1 empty-statement"),
    ("only a citation", Book.statement(covers, body: "[@nhs]."), "6:1 empty-statement"),
    ("half an approval", Book.statement("approval: {by: Someone}"), "4:11 missing-key"),
    (
      "no date in it",
      Book.statement(
        "approval: {by: A, credentials: MD, on: soon, hash: a}"), "4:40 bad-date"
    ),
  ])
  func `a mistake is reported at its place`(_ name: String, _ text: String, _ place: String) {
    #expect(Book(statement: text).places.contains("statements/tested.md:\(place)"))
  }

  @Test(arguments: [
    ("a heading", "## More\n\nWords."), ("a quote", "> Words."), ("code", "    words"),
    ("a rule", "Words.\n\n---"), ("a table", "| a |\n| - |\n| b |"),
    ("a callout", "> [!NOTE] Also\n> Words."), ("an inclusion", "> [!SAFETY] ask-first"),
    ("a link", "See [this](https://example.com)."), ("an image", "![x](x.png)"),
    ("an autolink", "See <https://example.com>."),
    ("a heading in a list", "- ## More"), ("a quote in a list", "- > Words."),
    ("a callout in a list", "- > [!NOTE] Also\n  > Words."),
    ("an inclusion in a list", "- > [!SAFETY] heat-limit"),
    ("a table in a list", "- | a |\n  | - |\n  | b |"),
    ("code in a list in a list", "- - ```\n    words\n    ```"),
    ("a link in a list", "- See [this](https://example.com)."),
  ])
  func `a statement is paragraphs and lists, at any depth`(_ name: String, _ body: String) {
    let book = Book(statement: Book.statement(Self.covers, body: body))
    let errors = book.findings.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["statement-form"])
    #expect(errors.first.map { $0.range.lowerBound.line >= 6 } == true)
  }

  @Test(arguments: [
    "One paragraph with *emphasis*, `code` and a citation [@nhs].",
    "Before:\n\n- one\n- two\n\n  1. three\n\nAfter.",
  ])
  func `paragraphs and lists are fine`(_ body: String) {
    let book = Book(statement: Book.statement(Self.covers, body: body))
    #expect(book.places.isEmpty)
    #expect(book.book.statement("tested") != nil)
  }

  @Test(arguments: ["Heat-Limits", "heat limits", "heat_limits", "-heat", "é"])
  func `a statement's file has a name that articles can write`(_ name: String) {
    let book = Book(
      statements: Book.statements.merging([name: Book.statement(Self.covers)]) { $1 })
    #expect(book.places == ["statements/\(name).md:1:1 bad-slug"])
  }

  @Test(arguments: ["emergency", "urgent", "non-urgent", "warning", "do", "do-not", "note"])
  func `every kind of box can be a statement`(_ kind: String) {
    #expect(Book(statement: Book.statement(Self.covers, kind: kind)).places.isEmpty)
  }

  @Test func `an unknown rule is answered with the nearest`() {
    let book = Book(statement: Book.statement("covers: [ask-frist]"))
    #expect(book.findings.first { $0.rule == "unknown-rule" }?.fix == "did you mean `ask-first`?")
  }

  @Test func `the sources of a statement are those that it cites and lists`() {
    let text = Book.statement("sources: [fda]", body: "So [@nhs; @cdc].\n\n- And [@who]")
    let statement = Book(statement: text).book.statement("tested")
    #expect(statement?.citedSources.map(\.value) == ["nhs", "cdc", "who", "fda"])
    #expect(Book(statement: text).book.sourceKeys.isSuperset(of: ["nhs", "cdc", "who", "fda"]))
  }
}
