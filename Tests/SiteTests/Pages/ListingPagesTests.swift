import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct ListingPagesTests {
  /// A site with so many conditions.
  static func site(_ count: Int) -> SiteArchive {
    SampleSite.archive.adding(
      (2..<max(2, count + 1)).map { number in
        """
        -- content/conditions/pain-\(number).md --
        ---
        title: Pain \(number)
        description: It hurts.
        reviewed: 2026-02-01
        ---
        Text [@nhs-cramps].

        > [!SAFETY] ask-first

        """
      }.joined())
  }

  @Test(arguments: [(1, 1), (50, 1), (51, 2), (100, 2), (101, 3)])
  func `fifty entries stand on a page`(_ count: Int, _ pages: Int) async throws {
    let built = try await BuiltSite(Self.site(count))
    let paths = built.files.keys.filter { $0.hasPrefix("conditions/page/") }
    let expected = (1...pages).dropFirst().map { "conditions/page/\($0)/index.html" }
    #expect(paths.sorted() == expected)
    #expect(try built.page("conditions/index.html").contains("class=\"pagination\"") == (pages > 1))
  }

  @Test(arguments: [(30, 0), (31, 1), (200, 1), (201, 2)])
  func `two hundred titles stand on a page of all that use a source`(
    _ count: Int, _ pages: Int
  ) async throws {
    // Two remedies use it, too.
    let built = try await BuiltSite(Self.site(count - 2))
    let paths = built.files.keys.filter { $0.hasPrefix("sources/nhs-cramps/") }
    let further = (1...max(1, pages)).dropFirst().map { "sources/nhs-cramps/page/\($0)/index.html" }
    let expected = pages > 0 ? ["sources/nhs-cramps/index.html"] + further : []
    #expect(paths.sorted() == expected)
  }

  @Test func `the pages of a list lead to each other, and each has its own address`() async throws {
    let built = try await BuiltSite(Self.site(101))
    let first = try built.page("conditions/index.html")
    let second = try built.page("conditions/page/2/index.html")
    let third = try built.page("conditions/page/3/index.html")
    #expect(first.contains("rel=\"next\"") && !first.contains("rel=\"prev\""))
    #expect(second.contains("<a href=\"/conditions/\" rel=\"prev\">"))
    #expect(second.contains("<a href=\"/conditions/page/3/\" rel=\"next\">"))
    #expect(!third.contains("rel=\"next\""))
    #expect(second.contains("rel=\"canonical\" href=\"https://example.org/conditions/page/2/\""))
    #expect(second.contains("<h1>Conditions, page 2</h1>"))
    #expect(second.contains("aria-current=\"page\">2</a>"))
  }

  @Test func `the words of a list stand on its first page only`() async throws {
    let built = try await BuiltSite(Self.site(51))
    #expect(try built.page("conditions/index.html").contains("Names of pains."))
    #expect(try !built.page("conditions/page/2/index.html").contains("Names of pains."))
  }
}
