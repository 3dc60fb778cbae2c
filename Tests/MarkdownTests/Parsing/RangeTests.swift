import Markdown
import Testing

@Suite struct RangeTests {
  @Test(arguments: [
    // A link over two lines.
    (
      "see [a\nlink](x.md) b",
      [
        "text 1:1-1:5 see ", "link 1:5-2:12 x.md", "text 1:6-1:7 a",
        "soft 1:7-2:1", "text 2:1-2:5 link", "text 2:12-2:14  b",
      ]
    ),
    // The destination on a line of its own.
    ("> [a](\n> /u\n> \"t\") b", ["link 1:3-3:7 /u", "text 1:4-1:5 a", "text 3:7-3:9  b"]),
    // Text after a definition in the same block.
    (
      "[r]: /x\ntext *e* [r]",
      [
        "text 2:1-2:6 text ", "em 2:6-2:9", "text 2:7-2:8 e",
        "text 2:9-2:10  ", "link 2:10-2:13 /x", "text 2:11-2:12 r",
      ]
    ),
    // Lazy lines.
    (
      "- item\nlazy *em*",
      [
        "text 1:3-1:7 item", "soft 1:7-2:1", "text 2:1-2:6 lazy ",
        "em 2:6-2:10", "text 2:7-2:9 em",
      ]
    ),
    ("> > a\n> b", ["text 1:5-1:6 a", "soft 1:6-2:3", "text 2:3-2:4 b"]),
    ("> a\n     > b", ["text 1:3-1:4 a", "soft 1:4-2:6", "text 2:6-2:9 > b"]),
    // Breaks take all that stands between two lines' texts.
    (
      "a  \nb\\\nc",
      [
        "text 1:1-1:2 a", "hard 1:2-2:1", "text 2:1-2:2 b", "hard 2:2-3:1",
        "text 3:1-3:2 c",
      ]
    ),
    // A code span takes its backticks.
    ("x `` a`b `` y", ["text 1:1-1:3 x ", "code 1:3-1:12 a`b", "text 1:12-1:14  y"]),
    ("`a\nb` *c*", ["code 1:1-2:3 a b", "text 2:3-2:4  ", "em 2:4-2:7", "text 2:5-2:6 c"]),
    // Nested delimiters.
    ("***a** b*", ["em 1:1-1:10", "strong 1:2-1:7", "text 1:4-1:5 a", "text 1:7-1:9  b"]),
    ("**a*", ["text 1:1-1:2 *", "em 1:2-1:5", "text 1:3-1:4 a"]),
    // Escapes and entities are longer in the source than in the text.
    ("\\*&amp;&nope; *b*", ["text 1:1-1:15 *&&nope; ", "em 1:15-1:18", "text 1:16-1:17 b"]),
    // Autolinks and tags.
    (
      "a <http://b.c> <b\nc> d",
      [
        "text 1:1-1:3 a ", "link 1:3-1:15 http://b.c",
        "text 1:4-1:14 http://b.c", "text 1:15-1:16  ", "html 1:16-2:3 <b\nc>", "text 2:3-2:5  d",
      ]
    ),
    // Headings.
    ("## a *b* ##", ["text 1:4-1:6 a ", "em 1:6-1:9", "text 1:7-1:8 b"]),
    (
      "a\n*b*\n===\nc",
      [
        "text 1:1-1:2 a", "soft 1:2-2:1", "em 2:1-2:4", "text 2:2-2:3 b",
        "text 4:1-4:2 c",
      ]
    ),
  ])
  func `an inline is where it was written`(_ source: String, _ expected: [String]) throws {
    #expect(try Document(commonMark: source).inlineDump == expected)
  }

  @Test(arguments: [
    (
      "- a\n- b\n\nc",
      [
        "list(1:1-1:4 2:1-2:4) 1:1-2:4", "paragraph 1:3-1:4", "paragraph 2:3-2:4",
        "paragraph 4:1-4:2",
      ]
    ),
    (
      "> a\n>\n> b\n\nc",
      [
        "quote 1:1-3:4", "paragraph 1:3-1:4", "paragraph 3:3-3:4",
        "paragraph 5:1-5:2",
      ]
    ),
    ("```\na\n```\n\nb", ["code 1:1-3:4", "paragraph 5:1-5:2"]),
    ("> ```\n> a\nb", ["quote 1:1-2:4", "code 1:3-2:4", "paragraph 3:1-3:2"]),
    ("    a\n\n\nb", ["code 1:5-1:6", "paragraph 4:1-4:2"]),
    ("<!-- a -->\n\nb", ["html 1:1-1:11", "paragraph 3:1-3:2"]),
    ("a\n---\nb", ["h2 1:1-2:4", "paragraph 3:1-3:2"]),
    ("# a\n***\n", ["h1 1:1-1:4", "break 2:1-2:4"]),
    ("[a]: /b\nc", ["paragraph 2:1-2:2"]),
  ])
  func `a block is where it was written`(_ source: String, _ expected: [String]) throws {
    #expect(try Document(commonMark: source).blockDump == expected)
  }
}
