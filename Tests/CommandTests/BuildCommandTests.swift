import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct BuildCommandTests {
  static let article = "content/stretching/calf.md"

  @Test(arguments: [
    (
      "a missing statement",
      SampleSite.archive.replacing("> [!SAFETY] ask-first", with: "", in: article)
    ),
    ("a broken link", SampleSite.archive.replacing("pads.md", with: "padz.md", in: article)),
    ("no rules", SampleSite.archive.removing("content/safety/rules/every-article.yml")),
    ("no settings", SampleSite.archive.removing("content/site.yml")),
    ("no home page", SampleSite.archive.removing("content/index.md")),
  ])
  func `a build that is refused leaves the old site byte for byte`(
    _ name: String, _ site: SiteArchive
  ) async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(to: here("site"))
    #expect(try await remedy("build").status == 0)
    let before = try here.files(in: "site/public")
    try here.remove("site/content")
    try SampleSite.write(site, to: here("site"))
    let run = try await remedy("build")
    #expect(run.status == 1)
    #expect(run.output.contains("nothing was published"))
    #expect(try here.files(in: "site/public") == before)
    #expect(before.count > 20)
  }

  @Test func `the last line counts every article once`() async throws {
    let site = SampleSite.archive.adding(
      ["draft: true", "publish: 2027-01-01", "expires: 2026-05-01", "withdrawn: wrong"]
        .enumerated().map { index, key in
          """
          -- content/stretching/extra-\(index).md --
          ---
          title: Extra \(index)
          description: One more.
          reviewed: 2026-02-01
          \(key)
          ---
          Text [@nhs-cramps].

          > [!SAFETY] ask-first

          """
        }.joined())
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let counts = "12 articles read: 8 published, 1 draft, 1 scheduled, 1 expired, 1 withdrawn"
    #expect(try await remedy("build").output.hasPrefix(counts + "; "))
    let drafts = "12 articles read: 11 published, 1 withdrawn"
    #expect(try await remedy(["build", "--drafts"]).output.hasPrefix(drafts + "; "))
  }

  @Test(arguments: [
    ("> [!SAFETY] ask-first", ""), ("pads.md", "padz.md"), ("title: Calf stretch", "titel: Calf"),
  ])
  func `the last line counts what was refused, and claims no publication`(
    _ old: String, _ new: String
  ) async throws {
    let site = SampleSite.archive.replacing(old, with: new, in: Self.article)
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let line = try await remedy("build").output
    #expect(line.hasPrefix("8 articles read: 7 ready, 1 refused; nothing was published; "))
  }

  @Test func `--now and SOURCE_DATE_EPOCH set the day`() async throws {
    let site = SampleSite.archive.replacing(
      "reviewed: 2026-02-01", with: "reviewed: 2026-02-01\npublish: 2026-07-01", in: Self.article
    ).replacing("[calf stretch](stretching/calf.md)", with: "more", in: "content/index.md")
    try SampleSite.write(site, to: TemporaryFolder.current("site"))
    let page = "site/public/stretching/calf/index.html"
    #expect(try await remedy("build").status == 0)
    #expect(!TemporaryFolder.current.holds(page))
    #expect(try await remedy(["build", "--now", "2026-07-01"]).status == 0)
    #expect(TemporaryFolder.current.holds(page))
    // 2026-06-30T23:59:59Z
    let last = try await remedy("build", environment: ["SOURCE_DATE_EPOCH": "1782863999"])
    #expect(last.status == 0 && !TemporaryFolder.current.holds(page))
    let first = try await remedy("build", environment: ["SOURCE_DATE_EPOCH": "1782864000"])
    #expect(first.status == 0 && TemporaryFolder.current.holds(page))
  }

  @Test(arguments: [
    (["build"], "site", "site/public"), (["build", "--site", "."], "site", "site/public"),
    (["build", "--site", "site"], "", "site/public"),
    (["build", "--site", "site/"], "", "site/public"),
    (["build", "--site", "../site", "--output", "out"], "elsewhere", "elsewhere/out"),
    (["build", "--site", "site", "--output", "new/deep/out"], "", "new/deep/out"),
  ])
  func `the site and its output are where the user says`(
    _ arguments: [String], _ folder: String, _ output: String
  ) async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(to: here("site"))
    try here.makeFolder("elsewhere")
    let run = try await remedy(arguments, in: folder)
    #expect(run.status == 0)
    #expect(here.holds("\(output)/stretching/calf/index.html"))
  }

  @Test func `--base-url takes the place of the one in site yml`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["build", "--base-url", "https://care.example/kb"])
    #expect(run.status == 0)
    let page = try TemporaryFolder.current.read("site/public/about/index.html")
    #expect(page.contains("rel=\"canonical\" href=\"https://care.example/kb/about/\""))
  }

  @Test func `--stats says how long each phase took`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["build", "--stats"])
    #expect(run.error.contains("articles") && run.error.contains("peak memory"))
    #expect(run.output.hasPrefix("8 articles read"))
  }
}
