import Markdown
import Testing

@Suite struct LinksTests {
  @Test func `links are found in every kind of block`() {
    let source = """
      # [a](1)
      *[b `c`](2)* ![d](3 "t")

      | [e](4) |
      |--------|

      > [!NOTE] [f](5)
      > - [g](6)
      """
    #expect(
      article(source).links.map { "\($0.text) \($0.destination) \($0.isImage) \($0.range.brief)" }
        == [
          "a 1 false 1:3-1:9", "b c 2 false 2:2-2:12", "d 3 true 2:14-2:25", "e 4 false 4:3-4:9",
          "f 5 false 7:11-7:17", "g 6 false 8:5-8:11",
        ])
  }

  @Test func `headings are listed in order`() {
    let headings = article("## a\n\n> ### b\n\nc\n-").headings
    #expect(
      headings.map { "\($0.heading.level) \($0.heading.id) \($0.range.brief)" } == [
        "2 a 1:1-1:5", "3 b 3:3-3:8", "2 c 5:1-6:2",
      ])
  }

  @Test(arguments: [
    ("a *b* `c`", "a b c"), ("a\nb  \nc", "a b c"), ("a [@b]c <d> &amp; ![e](f)", "a c  & e"),
  ])
  func `plain text has no markup`(_ source: String, _ expected: String) throws {
    guard case .paragraph(let inlines) = try #require(article(source).blocks.first).kind else {
      return #expect(Bool(false))
    }
    #expect(inlines.plainText == expected)
  }
}
