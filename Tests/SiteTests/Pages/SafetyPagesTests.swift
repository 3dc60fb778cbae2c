import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct SafetyPagesTests {
  static let statement = "content/safety/statements/ask-first.md"

  @Test func `the page shows each statement with its rules and where it stands`() async throws {
    let page = try await BuiltSite().page("safety/index.html")
    #expect(page.contains("0 of the 2 statements"))
    #expect(
      page.contains(
        "<a href=\"/safety/rules/#heat-limit\">say how long heat may stay on</a> <code>heat-limit</code>"
      ))
    #expect(page.contains("<a href=\"/heat-therapy/pads/\">Heating pads</a>"))
    #expect(page.contains("15 minutes &amp; no longer"))
  }

  @Test(arguments: [
    "Ask a doctor [@nhs-cramps].", "**Ask a doctor [@nhs-cramps].**",
    "*Ask **a doctor [@nhs-cramps]** first [@fda-heat]*.",
    "- Ask [@nhs-cramps]\n\n  - and *ask [@fda-heat]*",
    "[@nhs-cramps] Ask.", "[@nhs-cramps; @fda-heat]*Ask.*",
  ])
  func `citations are left out, since their numbers belong to articles`(
    _ body: String
  ) async throws {
    let built = try await BuiltSite(
      SampleSite.archive.replacing(
        "Ask a doctor before you start [@nhs-cramps].", with: body, in: Self.statement))
    #expect(built.outcome.result == .done)
    let page = try #require(built.markup["safety/index.html"])
    #expect(page.mistakes == [])
    #expect(!page.values(of: "href").contains { $0.value.hasPrefix("#source") })
    #expect(page.ids.filter { $0.hasPrefix("cite-") }.isEmpty)
  }

  @Test func `a statement that no article carries says so`() async throws {
    let built = try await BuiltSite(
      SampleSite.archive.adding(
        """
        -- content/safety/statements/spare.md --
        ---
        title: Spare
        kind: do
        ---
        Some more words [@nhs-cramps].

        """))
    #expect(try built.page("safety/index.html").contains("No article yet"))
  }
}
