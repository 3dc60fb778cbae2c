import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct ArticleCountsTests {
  static let file = "content/stretching/calf.md"

  @Test(arguments: [
    ("draft: true", "8 articles read: 7 published, 1 draft"),
    ("publish: 2026-06-02", "8 articles read: 7 published, 1 scheduled"),
    ("expires: 2026-06-01", "8 articles read: 7 published, 1 expired"),
    ("withdrawn: wrong", "8 articles read: 7 published, 1 withdrawn"),
    ("draft: true\nwithdrawn: wrong", "8 articles read: 7 published, 1 draft"),
  ])
  func `every article is counted once`(_ key: String, _ text: String) async throws {
    let built = try await BuiltSite(
      SampleSite.archive.replacing("tags: [Calf, night]", with: key, in: Self.file)
        .replacing("[calf stretch](stretching/calf.md)", with: "more", in: "content/index.md"))
    #expect(built.outcome.result == .done)
    #expect(built.outcome.counts.text == text)
  }

  @Test(arguments: [
    ("> [!SAFETY] ask-first", ""), ("title:", "titel:"), ("pads.md", "padz.md"),
    ("tags: [Calf, night]", "aliases: [/about/]"), ("pads.md#limits", "pads.md#limitz"),
    ("---\ntitle", "title"),
  ])
  func `an article with any error is refused, whenever that is found`(
    _ old: String, _ new: String
  ) async throws {
    let built = try await BuiltSite(
      SampleSite.archive.replacing(old, with: new, in: Self.file)
        .replacing("[calf stretch](stretching/calf.md)", with: "more", in: "content/index.md"))
    let counts = built.outcome.counts
    #expect(built.outcome.result == .refused)
    #expect(counts.read == 8 && counts.refused == 1 && counts.published == 7)
    #expect(counts.textOfNothingPublished == "8 articles read: 7 ready, 1 refused")
  }
}
