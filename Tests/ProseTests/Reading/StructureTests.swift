import Diagnostics
import Markdown
import Testing

@testable import Prose

@Suite struct StructureTests {
  @Test func `title and description come first and are of the page`() {
    let place = SourceRange(line: 2, column: 8, length: 5)
    let text = Prose(Document([]), title: ("Heat.", place), description: ("Warm. So.", place))
    #expect(text.lines == ["Heat.", "Warm.", "So."])
    #expect(text.sentences.map(\.form) == [.title, .description, .description])
    #expect(text.range(of: text.words[0].bytes) == SourceRange(line: 2, column: 8, length: 4))
    #expect(text.sections.map(\.sentences) == [0..<3])
  }

  @Test func `each sentence has the form of what it stands in`() {
    let source = """
      ## Heading

      Text

      - item

      1. step

      > [!DO] do
      > more

      |head|
      |:-|
      |cell|
      """
    #expect(
      prose(source).sentences.map(\.form) == [
        .heading, .paragraph, .item, .orderedItem, .calloutHeading, .paragraph, .headerCell, .cell,
      ])
  }

  @Test func `a section goes on to the next heading of its level`() {
    let sections = prose("a\n\n## B\n\nb\n\n### C\n\n## D\n\nd\n\n#### E").sections
    #expect(sections.map(\.level) == [0, 2, 3, 2, 4])
    #expect(sections.map(\.parent) == [nil, 0, 1, 0, 3])
    #expect(sections.map(\.sentences) == [0..<7, 1..<4, 3..<4, 4..<7, 6..<7])
    #expect(sections.map(\.leadEnd) == [1, 3, 4, 6, 7])
  }

  @Test func `a sentence is of the innermost section`() {
    #expect(prose("a\n\n## B\n\n### C\n\nc\n\n# D").sentences.map(\.section) == [0, 1, 2, 2, 3])
  }

  @Test(arguments: ["> ## B", "- ## B", "> [!DO] x\n> ## B"])
  func `a heading in a quote, an item or a box starts no section`(_ source: String) {
    #expect(prose(source).sections.count == 1)
  }

  @Test func `a heading without words starts a section`() {
    let text = prose("##\n\na")
    #expect(text.sections.map(\.sentences) == [0..<1, 0..<1])
    #expect(text.sentences.map(\.section) == [1])
  }

  @Test func `boxes know their sentences and place`() {
    let text = prose("a\n\n## b\n\n> [!WARNING] c\n> d\n>\n> > [!NOTE]\n> > e\n\nf")
    #expect(text.callouts.map(\.kind) == [.warning, .note])
    #expect(text.callouts.map(\.heading) == [2, nil])
    #expect(text.callouts.map(\.sentences) == [2..<5, 4..<5])
    #expect(text.callouts.map(\.section) == [1, 1])
    #expect(text.callouts.map(\.range.lowerBound.line) == [5, 8])
    #expect(text.sentences.map(\.callout) == [nil, nil, 0, 0, 1, nil])
  }

  @Test func `inclusions know what follows them`() {
    let text = prose(
      "> [!SAFETY] first\n\na\n\n## b\n\n- c\n\n  > [!SAFETY] second, third\n\n> [!SAFETY] last")
    #expect(text.inclusions.map(\.reference.id) == ["first", "second", "third", "last"])
    #expect(text.inclusions.map(\.position) == [0, 3, 3, 3])
    #expect(text.inclusions.map(\.section) == [0, 1, 1, 1])
  }

  @Test func `sentences of one paragraph share its number`() {
    #expect(prose("a. b.\n\n- c. d.\n\n  e\n- f").sentences.map(\.block) == [0, 0, 1, 1, 2, 3])
  }

  @Test func `a statement that was put in is read as a box, with the place of its name`() {
    let place = SourceRange(line: 3, column: 13, length: 4)
    let inner = Block(
      .paragraph([Inline(.text("Ask a doctor."), at: SourceRange(line: 9, column: 1, length: 13))]),
      at: SourceRange(line: 9, column: 1, length: 13))
    let statement = Statement(id: "heat", title: "Ask first", kind: .warning, [inner])
    let text = Prose(Document([Block(.statement(statement), at: place)]))
    #expect(text.lines == ["Ask first", "Ask a doctor."])
    #expect(text.callouts.map(\.kind) == [.warning])
    #expect(text.range(of: text.words[4].bytes) == place)
  }
}
