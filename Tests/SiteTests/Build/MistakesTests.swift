import Diagnostics
import Foundation
import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct MistakesTests {
  @Test func `a site without templates and sources is told so once, and what to do`() async throws {
    try SampleSite.write(SampleSite.archive, to: TemporaryFolder.current("site"))
    try TemporaryFolder.current.remove("site/templates")
    try TemporaryFolder.current.remove("site/content/sources.yml")
    let built = try await BuiltSite(write: false)
    #expect(built.outcome.result == .failed)
    let errors = built.outcome.findings.filter { $0.severity == .error }
    #expect(errors.filter { $0.rule.contains("template") }.map(\.rule) == ["missing-templates"])
    #expect(errors.filter { $0.file.hasSuffix("/sources.yml") }.map(\.fix) == ["add the file"])
  }

  @Test func `ten mistakes are ten findings in one run, each at its place`() async throws {
    let site = SampleSite.archive.adding(
      """
      -- content/stretching/calf.md --
      ---
      title: Calf stretch
      description: Stretch a calf.
      reviwed: 2026-02-01
      reviewed: 2026-02-30
      tags: calf
      aliases: [/about/]
      ---
      Stretch [slowly](../heat-therapy/padz.md) [@nhs-cramp].

      > [!WARNNG] Take care

      <b>Bold</b> and [click](javascript:alert(1)).

      > [!SAFETY] ask-frist

      """)
    let built = try await BuiltSite(site)
    #expect(built.outcome.result == .refused)
    let file = "content/stretching/calf.md"
    #expect(
      built.errors() == [
        "\(file):2:8 ask-first",
        "\(file):4:1 unknown-key",
        "\(file):5:11 bad-date",
        "\(file):6:7 wrong-type",
        "\(file):7:11 duplicate-url",
        "\(file):9:9 broken-link",
        "\(file):9:45 unknown-source",
        "\(file):11:3 unknown-callout",
        "\(file):13:1 raw-html",
        "\(file):13:8 raw-html",
        "\(file):13:17 link-text",
        "\(file):13:17 unsafe-url",
        "\(file):15:13 unknown-statement",
      ])
    #expect(built.outcome.findings.allSatisfy { $0.excerpt != nil })
  }

  @Test(arguments: [
    ("content/index.md", "content/index.md:1:1 missing-index"),
    ("content/heat-therapy/index.md", "content/heat-therapy/index.md:1:1 missing-index"),
    ("content/site.yml", "content/site.yml:1:1 unreadable"),
  ])
  func `a file that a site can't do without is missed by name`(
    _ file: String, _ finding: String
  ) async throws {
    let site = try await BuiltSite(SampleSite.archive.removing(file))
    #expect(site.errors().contains(finding))
    #expect(site.outcome.result == .refused)
  }

  @Test func `a remedy of an area that the site doesn't list is refused`() async throws {
    let site = try await BuiltSite(
      SampleSite.archive.replacing(
        "areas: [stretching, heat-therapy]", with: "areas: [stretching]", in: "content/site.yml"))
    #expect(site.errors().contains("content/heat-therapy/pads.md:1:1 unlisted-area"))
  }

  @Test func `a source that nothing uses is a warning at its key`() async throws {
    let site = try await BuiltSite(
      SampleSite.archive.adding(
        """
        -- content/sources.yml --
        fda-heat: {title: A, publisher: B, url: "https://a.example", accessed: 2026-01-01, kind: label}
        nhs-cramps: {title: A, publisher: B, url: "https://a.example", accessed: 2026-01-01, kind: label}
        unused: {title: A, publisher: B, url: "https://a.example", accessed: 2026-01-01, kind: label}
        """))
    #expect(site.outcome.result == .done)
    #expect(site.findings().contains("content/sources.yml:3:1 unused-source"))
  }

  @Test func `a folder without content is no refusal but a failure`() async throws {
    let site = try await BuiltSite(SiteArchive("-- readme.txt --\nhello"))
    #expect(site.outcome.result == .failed)
    #expect(site.outcome.failure?.message.contains("content") == true)
  }

  @Test func `a mistake in a template is a failure with its place`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    try "{{titel}}".write(
      toFile: TemporaryFolder.current("site/templates/not-found.mustache"), atomically: true,
      encoding: .utf8)
    let site = try await BuiltSite()
    #expect(site.outcome.result == .failed)
    #expect(site.errors().first == "templates/not-found.mustache:1:3 unknown-name")
    #expect(site.files.isEmpty)
  }

  @Test(arguments: [
    "/index.html", "/about/index.html", "/about", "/feed.xml/", "/feed.xml", "/stretching/page/2/",
    "/tags/new/", "/Stretching/Calf/", "/calf/index.html/x",
  ])
  func `a former address that something else stands at is refused at its place`(
    _ alias: String
  ) async throws {
    let site = try await BuiltSite(
      SampleSite.archive.replacing("/heat/pads/", with: alias, in: "content/heat-therapy/pads.md"))
    #expect(site.outcome.result == .refused)
    #expect(site.errors().allSatisfy { $0.hasPrefix("content/heat-therapy/pads.md:6:11 ") })
    #expect(!site.errors().isEmpty)
  }
}
