import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct SearchFilesTests {
  /// All files of the search as one text.
  static func text(of site: BuiltSite) -> String {
    site.files.keys.filter { $0.hasPrefix("search/") && $0.hasSuffix(".bin") }.sorted()
      .map { String(decoding: site.files[$0] ?? [], as: UTF8.self) }.joined(separator: "\n")
  }

  @Test func `a build writes an index and its twins for pages opened from a disk`() async throws {
    let site = try await BuiltSite()
    let names = site.files.keys.filter {
      $0.hasPrefix("search/") && $0.matches(of: #/^search/(search|search-page|engine)\./#).isEmpty
    }
    #expect(names.contains("search/root.bin") && names.contains("search/root.js"))
    #expect(names.count { $0.hasSuffix(".bin") } == names.count { $0.hasSuffix(".js") })
    #expect(Self.text(of: site).contains("Stretch slowly."))
  }

  @Test func `what a statement says is no answer of the articles that include it`() async throws {
    let site = try await BuiltSite()
    #expect(try site.page("stretching/calf/index.html").contains("Ask a doctor"))
    #expect(!Self.text(of: site).contains("doctor"))
  }

  @Test func `an article that nobody sees isn't found`() async throws {
    let draft = SampleSite.archive.replacing(
      "tags: [calf]", with: "draft: true", in: "content/conditions/cramp.md")
    #expect(try await Self.text(of: BuiltSite(in: "shown")).contains("conditions/cramp/"))
    #expect(try await !Self.text(of: BuiltSite(draft, in: "hidden")).contains("conditions/cramp/"))
  }

  @Test func `synonyms and pins come from the site's settings`() async throws {
    let archive = SampleSite.archive.adding(
      """
      -- content/synonyms.yml --
      - [wheat sack, heating pad]
      """
    ).replacing(
      "areas: [", with: "search: {pins: [burnt skin], offline: false}\nareas: [",
      in: "content/site.yml")
    let site = try await BuiltSite(archive)
    #expect(site.outcome.result == .done)
    #expect(Self.text(of: site).contains("burnt skin"))
    // What it shares with the word before isn't repeated.
    #expect(Self.text(of: site).contains("heat sack"))
    #expect(!site.files.keys.contains("search/root.js"))
  }

  @Test func `a mistake in synonyms is a finding at its place`() async throws {
    let site = try await BuiltSite(
      SampleSite.archive.adding("-- content/synonyms.yml --\n- [cramp]\n- cramp: knot\n"))
    #expect(
      site.findings().filter { $0.contains("synonyms") } == [
        "content/synonyms.yml:1:3 lonely-synonym", "content/synonyms.yml:2:3 wrong-type",
      ])
  }

  @Test func `any number of jobs gives the same index`() async throws {
    let one = try await BuiltSite(in: "one", jobs: 1)
    let many = try await BuiltSite(in: "many", jobs: 7)
    #expect(Self.text(of: one) == Self.text(of: many))
  }
}
