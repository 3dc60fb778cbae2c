import Markdown
import Testing

@Suite struct TableTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var source: String
    var expected: [String]
  }

  /// Tables are written as `left,none: header / row`, other blocks by their name.
  static let cases = [
    Case(
      testDescription: "alignment by colons",
      source: "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |",
      expected: ["none,left,center,right: a|b|c|d / 1|2|3|4"]),
    Case(
      testDescription: "outer pipes are optional", source: "a | b\n-|-\n1 | 2",
      expected: ["none,none: a|b / 1|2"]),
    Case(testDescription: "no rows", source: "|a|\n|-|", expected: ["none: a"]),
    Case(testDescription: "one column without pipes", source: "a\n:-", expected: ["left: a"]),
    Case(testDescription: "dashes alone underline a heading", source: "|a|\n---", expected: ["h2"]),
    Case(
      testDescription: "short rows are filled, long ones cut",
      source: "|a|b|\n|-|-|\n|1|\n|1|2|3|", expected: ["none,none: a|b / 1| / 1|2"]),
    Case(
      testDescription: "header and delimiter must have as many cells",
      source: "|a|b|\n|-|\n|1|", expected: ["paragraph"]),
    Case(
      testDescription: "an escaped pipe doesn't split, also in code",
      source: "|a|b|\n|-|-|\n|`x\\|y`|\\|z\\||", expected: ["none,none: a|b / x|y||z|"]),
    Case(
      testDescription: "a pipe in code splits", source: "|a|b|\n|-|-|\n|`x|y`|",
      expected: ["none,none: a|b / `x|y`"]),
    Case(
      testDescription: "a backslash before a pipe's own escapes it all the same",
      source: "|a|\n|-|\n|\\\\|", expected: ["none: a / |"]),
    Case(
      testDescription: "text before the header stays a paragraph",
      source: "one\ntwo\n|a|\n|-|", expected: ["paragraph", "none: a"]),
    Case(
      testDescription: "an empty line ends a table", source: "|a|\n|-|\n|1|\n\n|2|",
      expected: ["none: a / 1", "paragraph"]),
    Case(
      testDescription: "any block ends a table", source: "|a|\n|-|\n|1|\n> q\n",
      expected: ["none: a / 1", "quote"]),
    Case(
      testDescription: "a rule ends a table", source: "|a|\n|-|\n|1|\n---\n|2|",
      expected: ["none: a / 1", "break", "paragraph"]),
    Case(
      testDescription: "signs of a heading are a row", source: "|a|\n|-|\n===\n|2|",
      expected: ["none: a / === / 2"]),
    Case(
      testDescription: "a list that could not interrupt a paragraph ends a table",
      source: "|a|\n|-|\n2. x", expected: ["none: a", "list"]),
    Case(
      testDescription: "indented code ends a table", source: "|a|\n|-|\n|1|\n    x",
      expected: ["none: a / 1", "code"]),
    Case(
      testDescription: "text without pipes is a row", source: "|a|b|\n|-|-|\nx",
      expected: ["none,none: a|b / x|"]),
    Case(
      testDescription: "links are resolved as in the whole document",
      source: "|a|\n|-|\n|[r]|\n\n[r]: /u", expected: ["none: a / <r>"]),
    Case(
      testDescription: "block marks mean nothing in a cell", source: "|# a #|\n|-|\n|> b|\n|- c|",
      expected: ["none: # a # / > b / - c"]),
    Case(
      testDescription: "in a code block there is no table", source: "```\n|a|\n|-|\n```",
      expected: ["code"]),
    Case(
      testDescription: "CRLF", source: "|a|\r\n|-|\r\n|1|\r\n", expected: ["none: a / 1"]),
  ]

  @Test(arguments: cases) func `tables are GFM's`(_ example: Case) {
    #expect(article(example.source).blocks.map(\.tableSummary) == example.expected)
  }

  @Test(arguments: [
    "> |a|\n> |-|\n> |1|", "- |a|\n  |-|\n  |1|", "10. |a|\n    |-|\n    |1|",
    "> - text\n>\n>   |a|\n>   |-|\n>   |1|", "-\t|a|\n\t|-|\n\t|1|",
  ])
  func `a table may stand in quotes and lists`(_ source: String) {
    var tables: [String] = []
    article(source).blocks.forEachBlock { block in
      if case .table = block.kind { tables.append(block.tableSummary) }
    }
    #expect(tables == ["none: a / 1"])
  }

  @Test func `a row without the quote's mark ends the table`() throws {
    guard case .quote(let blocks) = try #require(article("> |a|\n> |-|\n|1|").blocks.first).kind
    else { return #expect(Bool(false)) }
    #expect(blocks.map(\.tableSummary) == ["none: a", "paragraph"])
  }

  @Test func `cells and what is in them have their places`() {
    let source = "> text\n> | a | *b* |\n> |---|---|\n> | `x\\|y` z | [l](u)\n"
    #expect(
      article(source).inlineDump == [
        "text 1:3-1:7 text", "text 2:5-2:6 a", "em 2:9-2:12", "text 2:10-2:11 b",
        "code 4:5-4:11 x|y", "text 4:11-4:13  z", "link 4:16-4:22 u", "text 4:17-4:18 l",
      ])
    #expect(article(source).blockDump == ["quote 1:1-4:22", "paragraph 1:3-1:7", "table 2:3-4:22"])
  }

  @Test func `a table that would fill up to the square of its source is cut off`() {
    let columns = 2_000
    let source =
      String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns)
      + "|\n" + String(repeating: "|a|\n", count: columns)
    var cells = 0
    article(source).blocks.forEachBlock { block in
      if case .table(let table) = block.kind { cells += table.rows.joined().count }
    }
    #expect(cells > 0)
    #expect(cells < 110_000)
  }
}

extension Block {
  fileprivate var tableSummary: String {
    switch kind {
    case .table(let table):
      let alignments = table.alignments.map { $0?.rawValue ?? "none" }.joined(separator: ",")
      let rows = ([table.header] + table.rows).map { row in
        row.map(\.inlines.summary).joined(separator: "|")
      }
      return alignments + ": " + rows.joined(separator: " / ")
    case .paragraph: return "paragraph"
    case .heading(let heading): return "h\(heading.level)"
    case .quote: return "quote"
    case .list: return "list"
    case .code: return "code"
    case .thematicBreak: return "break"
    case .html, .callout, .inclusion, .statement: return "other"
    }
  }
}

extension [Inline] {
  fileprivate var summary: String {
    map { inline in
      if case .link(_, _, let inner) = inline.kind {
        "<\(inner.plainText)>"
      } else {
        [inline].plainText
      }
    }.joined()
  }
}
