import Markdown
import Testing

@Suite struct CitationTests {
  @Test(arguments: [
    ("a [@k] b", ["text 1:1-1:3 a ", "cite 1:3-1:7 k@1:5-1:6", "text 1:7-1:9  b"]),
    ("[@a; @b-2]", ["cite 1:1-1:11 a@1:3-1:4 b-2@1:7-1:10"]),
    ("[@a;\n> @b]", ["text 1:1-1:5 [@a;", "text 2:3-2:6 @b]"]),
    ("> [@a;\n> @b] c", ["cite 1:3-2:6 a@1:5-1:6 b@2:4-2:5", "text 2:6-2:8  c"]),
    ("*[@a]*", ["em 1:1-1:7", "cite 1:2-1:6 a@1:4-1:5"]),
    (
      "&amp; [@a] &amp; [@b]",
      [
        "text 1:1-1:7 & ", "cite 1:7-1:11 a@1:9-1:10",
        "text 1:11-1:18  & ", "cite 1:18-1:22 b@1:20-1:21",
      ]
    ),
    (
      "x [@a; @b\n] y [@c]",
      [
        "text 1:1-1:3 x ", "cite 1:3-2:2 a@1:5-1:6 b@1:9-1:10", "text 2:2-2:5  y ",
        "cite 2:5-2:9 c@2:7-2:8",
      ]
    ),
    ("[x]: /y\n[@a] b", ["cite 2:1-2:5 a@2:3-2:4", "text 2:5-2:7  b"]),
    ("é[@a]", ["text 1:1-1:3 é", "cite 1:3-1:7 a@1:5-1:6"]),
    ("\\[@a]", ["text 1:1-1:6 [@a]"]),
    ("`[@a]`", ["code 1:1-1:7 [@a]"]),
    ("a@b [c] @d", ["text 1:1-1:11 a@b [c] @d"]),
  ])
  func `citations are found in text`(_ source: String, _ expected: [String]) {
    #expect(article(source).inlineDump.filter { !$0.hasPrefix("soft") } == expected)
  }

  @Test(arguments: [
    ("[@]", ["1:1-1:4 bad-citation"]), ("[@a b]", ["1:1-1:7 bad-citation"]),
    ("[@a, @b]", ["1:1-1:9 bad-citation"]), ("[@a; b]", ["1:1-1:8 bad-citation"]),
    ("[@A]", ["1:1-1:5 bad-citation"]), ("[@a;]", ["1:1-1:6 bad-citation"]),
    ("x [@a", ["1:3-1:6 bad-citation"]), ("[@a [@b]", ["1:1-1:5 bad-citation"]),
    ("[@*a*]", ["1:1-1:3 bad-citation"]),
    ("[@a] [@b [@c]", ["1:6-1:10 bad-citation"]), ("[@a] [@b\nc]", ["1:6-2:3 bad-citation"]),
    ("[see [@a]](/x)", ["1:6-1:10 bad-citation"]), ("![*[@a]*](/x)", ["1:4-1:8 bad-citation"]),
    ("| a |\n|---|\n| [@] |", ["3:3-3:6 bad-citation"]),
    ("[@a]", []), ("\\[@ b]", []), ("`[@]`", []),
  ])
  func `a malformed or misplaced citation is a finding`(_ source: String, _ expected: [String]) {
    #expect(findings(source) == expected)
  }

  @Test func `citations are found in every kind of block`() {
    let source = """
      # [@a]
      [@b]
      | [@c] |
      |------|
      | [@d] |
      <!-- -->

      > [!NOTE] [@e]
      > - [@f]
      """
    #expect(article(source).citations.map(\.key) == ["a", "b", "c", "d", "e", "f"])
  }
}
