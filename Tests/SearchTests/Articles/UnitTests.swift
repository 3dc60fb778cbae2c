import Testing

@testable import Search

@Suite struct UnitTests {
  static func index(_ body: String, _ keys: String = "") throws -> DecodedIndex {
    try DecodedIndex(
      IndexedSite(["about.md": IndexedSite.text("Café rules", "All rules.", keys, body)]))
  }

  @Test func `an excerpt's text is what readers see`() throws {
    let index = try Self.index(
      """
      “Naïve” *warm* [link](https://example.com) and `code` [@a-b].
      Next ![alt](x.png) line.

      - item **one**
      - item two

      > [!NOTE] Mind
      > this <b>box</b>

      | Head | er |
      | --- | --- |
      | cell | two |

      ```
      block
      ```
      """)
    #expect(
      try index.page("about/").texts == [
        "All rules. “Naïve” warm link and code. Next line. item one item two Mind this box Head er "
          + "cell two"
      ])
  }

  @Test func `headings keep their text whatever is in them`() throws {
    let index = try Self.index(
      """
      Lead.

      ## A [link](https://example.com) in it

      Links.

      ## `code` # and more {#own}

      Coded.

      ### What's up - *doc*?

      Doctor.
      """)
    let page = try index.page("about/")
    #expect(page.headings == ["A link in it", "code # and more", "What's up - doc?"])
    #expect(page.ids == ["", "own", ""])
    #expect(page.texts == ["All rules. Lead.", "Links.", "Coded.", "Doctor."])
    #expect(index.places("link") == ["about/ 2"])
    #expect(index.places("doctor") == ["about/ 4"])
    #expect(index.places("doc") == ["about/ 4"])
  }

  @Test func `an id that its title doesn't give is written out`() throws {
    let index = try Self.index("## Été\n\na\n\n## Twice\n\nb\n\n## Twice\n\nc\n")
    let page = try index.page("about/")
    #expect(page.ids == ["été", "", "twice-2"])
  }

  @Test func `headings in boxes and quotes start no unit`() throws {
    let index = try Self.index("> ## Quoted\n>\n> words\n\n## Own\n\nafter")
    #expect(try index.page("about/").headings == ["Own"])
    #expect(index.places("quot") == ["about/ 1"])
    #expect(index.places("after") == ["about/ 2"])
  }

  @Test func `of 40 headings the last ones share a unit`() throws {
    let body = (1...40).map { "## Part p\($0)x\n\nword w\($0)x\n\n" }.joined()
    let index = try Self.index(body)
    let page = try index.page("about/")
    #expect(page.headings.count == 14)
    #expect(page.texts.count == 15)
    #expect(index.places("w13x") == ["about/ 14"])
    #expect(index.places("w14x") == ["about/ 15"])
    #expect(index.places("w40x") == ["about/ 15"])
    #expect(index.places("p40x") == ["about/ 15"])
    #expect(page.texts.last?.hasSuffix("Part p40x word w40x") == true)
    #expect(index.unitCount == 16)
  }

  @Test func `a page without text has a name and a description`() throws {
    let index = try Self.index("")
    #expect(index.unitCount == 2)
    #expect(index.places("cafe") == ["about/ 0"])
    #expect(index.places("rule") == ["about/ 0", "about/ 1"])
    #expect(try index.page("about/").texts == ["All rules."])
  }

  @Test func `statements are in no unit`() throws {
    let index = try Self.index("> [!SAFETY] heat-limits\n\nText.")
    #expect(index.entries["heat"] == nil)
    #expect(index.entries["limit"] == nil)
  }

  @Test func `a name weighs more than a heading, and that more than a text`() throws {
    let site = try IndexedSite([
      "about.md": IndexedSite.text("Calf", "Nothing."),
      "b.md": IndexedSite.text("Other", "Nothing.", "synonyms: [calf]"),
      "c.md": IndexedSite.text("More", "Nothing.", "", "Lead.\n\n## Calf\n\nText of it."),
      "d.md": IndexedSite.text("Rest", "Nothing.", "", "Text of a calf."),
    ])
    let index = try DecodedIndex(site)
    let own = try index.entries["calf"].required().own
    let order = try ["about/", "b/", "c/", "d/"].map { try index.slot(of: $0) }
    let weights = order.map { slot in own.first { $0.key >> 4 == slot }?.value ?? 0 }
    #expect(weights == weights.sorted(by: >))
    #expect(Set(weights).count == 4)
  }

  @Test(arguments: [
    ("short", "short"),
    (String(repeating: "word ", count: 40), String(repeating: "word ", count: 30) + "word…"),
    (String(repeating: "é", count: 100), String(repeating: "é", count: 78) + "…"),
  ])
  func `a lead is cut at a word`(_ description: String, _ lead: String) {
    let cut = SearchArticle.lead(description, longest: 160)
    #expect(cut == lead)
    #expect(cut.utf8.count <= 160)
  }
}
