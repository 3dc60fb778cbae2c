import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct AZPagesTests {
  /// The sample site with an article for each title.
  static func site(_ titles: [String], synonyms: String = "") -> SiteArchive {
    SampleSite.archive.adding(
      titles.enumerated().map { index, title in
        """
        -- content/stretching/more-\(index).md --
        ---
        title: "\(title)"
        description: More of it.
        reviewed: 2026-02-01
        synonyms: [\(synonyms)]
        ---
        Text [@nhs-cramps].

        > [!SAFETY] ask-first

        """
      }.joined())
  }

  /// The letters that the A–Z page lists, each as its id and heading.
  static func letters(_ built: BuiltSite) throws -> [String] {
    let page = try built.page("a-z/index.html")
    return page.matches(of: #/<h2 id="([^"]*)">([^<]*)<\/h2>/#).map { "\($0.1) \($0.2)" }
  }

  @Test(arguments: [
    ("apple", "a A"), ("Ärger", "ä Ä"), ("A\u{308}rger", "ä Ä"), ("Ωmega", "ω Ω"),
    ("日本", "日 日"), ("5 minutes", "digits 0–9"), ("“Quoted”", "q Q"), ("(Maybe)", "m M"),
    ("½ cup", "digits 0–9"), ("¿Qué?", "q Q"), ("…", "digits 0–9"), ("ßeta", "ß ß"),
  ])
  func `a title stands under its first letter`(_ title: String, _ letter: String) async throws {
    let built = try await BuiltSite(Self.site([title]))
    #expect(built.outcome.result == .done)
    #expect(try Self.letters(built).contains(letter))
    #expect(try Self.letters(built).count == 3)
    #expect(built.markup["a-z/index.html"]?.mistakes == [])
  }

  @Test(arguments: [
    (["İlaç", "Iron"], "i I"), (["A\u{483}b", "Ab"], "a A"), (["ßeta", "ẞeta"], "ß ß"),
  ])
  func `letters of one id are one`(_ titles: [String], _ letter: String) async throws {
    let built = try await BuiltSite(Self.site(titles))
    #expect(built.outcome.result == .done)
    #expect(try Self.letters(built).count(where: { $0 == letter }) == 1)
    #expect(built.markup["a-z/index.html"]?.mistakes == [])
  }

  @Test func `letters and titles are in order, letter case ignored`() async throws {
    let built = try await BuiltSite(Self.site(["zebra", "Apple", "aPple pie", "Zoo", "1 way"]))
    #expect(try Self.letters(built) == ["digits 0–9", "a A", "c C", "h H", "z Z"])
    let page = try built.page("a-z/index.html")
    let order = ["1 way", "Apple", "aPple pie", "zebra", "Zoo"].compactMap {
      page.firstRange(of: ">\($0)</a>")?.lowerBound
    }
    #expect(order.count == 5 && order == order.sorted())
  }

  @Test func `another name leads to the article and says its title`() async throws {
    let page = try await BuiltSite().page("a-z/index.html")
    #expect(
      page.contains(
        "<a href=\"/conditions/cramp/\">charley horse</a> <span class=\"see\">in Cramp</span>"))
  }

  @Test func `another name that only differs by letter case isn't listed`() async throws {
    let page = try await BuiltSite(Self.site(["More"], synonyms: "MORE, less")).page(
      "a-z/index.html")
    #expect(!page.contains(">MORE<") && page.contains(">less<"))
  }

  @Test func `a list too long for one page has a page for each letter`() async throws {
    let titles = (1...410).map { "\($0.isMultiple(of: 2) ? "Even" : "Ünder") \($0)" }
    let built = try await BuiltSite(Self.site(titles))
    #expect(built.outcome.result == .done)
    #expect(built.files["a-z/e/index.html"] != nil && built.files["a-z/e/page/5/index.html"] != nil)
    #expect(built.files["a-z/ü/index.html"] != nil)
    #expect(try built.page("a-z/index.html").contains("href=\"/a-z/%C3%BC/\""))
    #expect(try built.page("a-z/index.html").contains(">E (205)<"))
  }
}
