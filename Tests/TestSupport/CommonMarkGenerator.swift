/// Writes nasty CommonMark documents, the same for the same seed.
///
/// It doesn't aim at what people write but at what parsers get wrong: openers without closers, marks
/// of containers that come and go, tabs, entities, escapes and line ends of every kind.
package struct CommonMarkGenerator {
  private var state: UInt64

  package init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  package mutating func document(lines: Int = 40) -> String {
    (0..<lines).reduce(into: "") { text, _ in text += line() }
  }

  private mutating func line() -> String {
    let marks = (0..<next(4)).map { _ in pick(Self.starts) }.joined()
    let body =
      next(3) == 0
      ? pick(Self.sentences) : (0..<next(7)).map { _ in pick(Self.pieces) }.joined()
    return marks + body + pick(Self.ends)
  }

  private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  /// A number from 0 up to `limit`, by the generator SplitMix64.
  private mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private static let starts = [
    "", "", "", "", "> ", ">", ">> ", ">\t", "- ", "-   ", "* ", "+ ", "1. ", "2) ", "10. ", "    ",
    "  ", " ", "   ", "\t", "# ", "## ", "###### ", "    - ", " - ", "-\t",
  ]
  private static let sentences = [
    "plain words", "foo *bar* baz", "a [link](x.md) b", "two **strong\nwords** x", "`code\nspan` y",
    "[ref]: /url \"t\"", "[ref]:\n/url", "[foo]: <b>", "===", "---", "***", "```", "~~~",
    "``` info &amp; x", "<div>", "<!--", "-->", "[x][ref] and [foo]", "![image](/i 'title')",
    "lazy *em\nphasis*",
  ]
  private static let pieces = [
    "*", "**", "***", "_", "__", "`", "``", "[", "]", "(", ")", "![", "](/u)", "](<b c> \"t\")",
    "](/u\n\"t\")", "[ref]", "[ref][]", "[x][ref]", "<", ">", "<http://a.b?c=d&amp;e>", "<a@b.co>",
    "<b>", "<!-- c -->", "<a\nhref=\"x\">", "&amp;", "&copy;", "&#32;", "&#0;", "&nope;", "&lt",
    "\\", "\\*", "\\\n", "  \n", " ", "\t", "a", "foo", "bar baz", "é", "日本", "—", "\"", "'", "!",
    "#", "\r\n", "\u{A0}", "|", "-", "+", "=", "](javascript:x)", "](data:image/png,x)",
  ]
  private static let ends = ["\n", "\n", "\n", "\n\n", "\r\n", "\r", "  \n", "\\\n"]
}
