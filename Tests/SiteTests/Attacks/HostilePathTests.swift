import Diagnostics
import Foundation
import Site
import TestSupport
import Testing

/// An article can't get around its area's rules by the name of its file or folder.
@Suite(.temporaryFolder) struct HostilePathTests {
  static let unsafe = """
    ---
    title: More heat
    description: Warm a muscle.
    reviewed: 2026-01-15
    ---
    Warmth can help [@nhs-cramps].

    > [!SAFETY] ask-first

    """

  @Test(arguments: [
    "heat-therapy/x.md", "heat-therapy/sub/x.md", "heat-therapy/a/b/c/x.md",
    "heat-therapy/sub/index.md", "heat-therapy/index/x.md", "heat-therapy/conditions/x.md",
    "heat-therapy/safety/x.md", "heat-therapy/stretching/x.md",
  ])
  func `what lies in an area's folder is held to its rules, however deep`(
    _ path: String
  ) async throws {
    let site = try await BuiltSite(
      SampleSite.archive.adding("-- content/\(path) --\n\(Self.unsafe)"))
    #expect(site.outcome.result == .refused)
    #expect(site.errors().contains("content/\(path):2:8 heat-limit"))
    #expect(site.files.keys.isEmpty)
  }

  @Test(arguments: [
    "Heat-Therapy/x.md", "HEAT-THERAPY/x.md", "heat therapy/x.md", "heat_therapy/x.md",
    "heat-therapy /x.md", " heat-therapy/x.md", "heat-therapy./x.md", "heat-therapy%2f/x.md",
    "heat-therapy/X.md", "heat-therapy/a b.md", "heat-therapy/x.MD", "heat-therapy/x.Md",
    "heat-therapy/x.md.md", "heat\u{2010}therapy/x.md", "heat-therapy\u{200B}/x.md",
    "heat-therapy\u{202E}/x.md", "heat-therapy\u{34F}/x.md", "heat-therapy\u{FE0F}/x.md",
    "heat-therapies/x.md", "heat-terapy/x.md", "he\u{430}t-therapy/x.md", "condition/x.md",
    "heat-therapys.md",
    "...heat-therapy/x.md", "heat-therapy\\x.md", "heat-therapy:x.md", "heat-therapy//../x y.md",
  ])
  func `a name that looks like an area's is refused, or its article is`(
    _ path: String
  ) async throws {
    let site = try await BuiltSite(
      SampleSite.archive.adding("-- content/\(path) --\n\(Self.unsafe)"))
    let shown = site.files.values.contains {
      String(decoding: $0, as: UTF8.self).contains("More heat")
    }
    #expect(!shown)
  }

  @Test func `an article beside an area's folder is the area's page`() async throws {
    let site = try await BuiltSite(
      SampleSite.archive.removing("content/heat-therapy/index.md")
        .adding("-- content/heat-therapy.md --\n\(Self.unsafe)")
        .replacing("kinds: [remedy, condition]", with: "kinds: [remedy, area]", in: Self.rules)
        .replacing("> [!SAFETY] ask-first", with: "", in: "content/heat-therapy.md"))
    #expect(site.errors().contains("content/heat-therapy.md:2:8 ask-first"))
  }

  static let rules = "content/safety/rules/every-article.yml"

  @Test func `two files for one page are refused`() async throws {
    let site = try await BuiltSite(
      SampleSite.archive.adding("-- content/heat-therapy.md --\n\(Self.unsafe)"))
    #expect(site.outcome.result == .refused)
    #expect(site.errors().contains { $0.hasSuffix("duplicate-url") })
  }

  @Test(arguments: ["e\u{301}tirement", "\u{E9}tirement"])
  func `an accent may be written either way`(_ name: String) async throws {
    let site = try await BuiltSite(
      SampleSite.archive.adding("-- content/heat-therapy/\(name).md --\n\(Self.unsafe)"))
    #expect(site.outcome.result == .refused)
    #expect(site.outcome.findings.contains { $0.rule == "heat-limit" })
  }

  @Test(arguments: ["safe", "guides/heat"])
  func `a link to an area's folder doesn't free its articles`(_ link: String) async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(
      SampleSite.archive.adding("-- content/heat-therapy/x.md --\n\(Self.unsafe)"), to: here("site")
    )
    try here.makeFolder("site/content/guides")
    try here.makeLink("site/content/\(link)", to: here("site/content/heat-therapy"))
    let site = try await BuiltSite(write: false)
    #expect(site.outcome.result == .refused)
    #expect(site.errors().contains("content/heat-therapy/x.md:2:8 heat-limit"))
  }

  @Test func `a file outside the site isn't published through a link`() async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(to: here("site"))
    try here.write(Self.unsafe, to: "elsewhere/x.md")
    try here.makeLink("site/content/stretching/x.md", to: here("elsewhere/x.md"))
    let site = try await BuiltSite(write: false)
    #expect(site.errors() == ["content/stretching/x.md:1:1 outside-site"])
  }
}
