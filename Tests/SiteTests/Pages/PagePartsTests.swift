import TestSupport
import Testing

@Suite(.temporaryFolder) struct PagePartsTests {
  /// A remedy with a box, then `middle`, then sections enough for a contents list.
  static func page(_ middle: String) async throws -> String {
    let site = SampleSite.archive.adding(
      """
      -- content/stretching/neck.md --
      ---
      title: Neck stretch
      description: Stretch a neck.
      reviewed: 2026-02-01
      ---
      Stretch slowly [@nhs-cramps].

      > [!SAFETY] ask-first

      \(middle)

      ## One

      Text.

      ## Two

      Text.

      ## Three

      Text.

      """)
    return try await BuiltSite(site).page("stretching/neck/index.html")
  }

  /// Which of the texts follow each other in the page, each looked for after the one before.
  static func order(_ texts: [String], in page: String) -> [String] {
    var rest = page[...]
    return texts.filter { text in
      guard let range = rest.firstRange(of: text) else { return false }
      rest = rest[range.upperBound...]
      return true
    }
  }

  @Test(arguments: [
    "Text.", "> A quote.\n>\n> ## In a box\n>\n> Text.", "- a\n\n  ## In a list", "a  \nb\n\n---",
  ])
  func `the contents list stands after the warnings, before the first section`(
    _ middle: String
  ) async throws {
    let page = try await Self.page(middle)
    let parts = ["data-statement=\"ask-first\"", "class=\"contents\"", "<h2 id=\"one\""]
    #expect(Self.order(parts, in: page) == parts)
    let before = page[..<(try #require(page.firstRange(of: "class=\"contents\""))).lowerBound]
    #expect(before.contains("<h2") == middle.contains("##"))
  }

  @Test func `all of a body is shown, and once`() async throws {
    let page = try await Self.page("The middle.")
    #expect(["The middle.", "id=\"three\""].allSatisfy { page.ranges(of: $0).count == 1 })
  }

  @Test func `the pages of an area show its icon, and a plain page none`() async throws {
    let built = try await BuiltSite(SampleSite.archive)
    let icon = "<img src=\"/assets/icons/heat-therapy."
    #expect(try built.page("heat-therapy/index.html").contains(icon))
    #expect(try built.page("heat-therapy/pads/index.html").contains(icon))
    #expect(try built.page("index.html").contains(icon))
    #expect(try !built.page("about/index.html").contains("/assets/icons/"))
  }

  @Test func `a shared link shows a picture at a whole address`() async throws {
    let page = try await BuiltSite(SampleSite.archive).page("stretching/calf/index.html")
    let image = "<meta property=\"og:image\" content=\"https://example.org/assets/social."
    #expect(page.contains(image))
    #expect(page.contains("<meta property=\"og:type\" content=\"article\">"))
  }
}
