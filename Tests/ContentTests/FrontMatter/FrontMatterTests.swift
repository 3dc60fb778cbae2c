import Content
import Diagnostics
import Testing

@Suite struct FrontMatterTests {
  private func decode(
    _ yaml: String, at path: String = "heat-therapy/pads.md", findings: inout FileFindings
  ) throws -> FrontMatter? {
    let parts = try #require(
      FrontMatterText.split("---\n\(yaml)\n---\n", findings: &findings))
    return FrontMatter.decode(
      parts, kind: ArticleKind(url: ContentPath(path).url), reviewMonths: 36, now: today,
      findings: &findings)
  }

  @Test func `every key is decoded`() throws {
    var findings = FileFindings(file: "a.md")
    let yaml = """
      title: Heating pads
      description: How to use heat
      reviewed: 2026-11-01
      next-review: 2027-05-01
      authors: [{name: A, credentials: PT}, {name: B}]
      reviewer: {name: C, credentials: MD}
      funding: none
      conflicts: "C: sells heating pads"
      synonyms: [hot pack]
      search: {pin: [burnt skin]}
      tags: [back, night]
      related: [../stretching/calf-stretch.md]
      sources: [fda-heating-pads]
      aliases: [/heat/pads/, /old.html, /hot]
      draft: true
      publish: 2026-12-01
      expires: 2027-12-01
      withdrawn: "Recalled: don't use"
      """
    let frontMatter = try #require(try decode(yaml, findings: &findings))
    #expect(findings.summary == [])
    #expect(
      frontMatter.title == Located("Heating pads", at: SourceRange(line: 2, column: 8, length: 12)))
    #expect(frontMatter.description.value == "How to use heat")
    #expect(frontMatter.reviewed?.value == day("2026-11-01"))
    #expect(frontMatter.nextReview?.value == day("2027-05-01"))
    #expect(frontMatter.authors == [Person(name: "A", credentials: "PT"), Person(name: "B")])
    #expect(frontMatter.reviewer == Person(name: "C", credentials: "MD"))
    #expect(
      frontMatter.disclosure == Disclosure(funding: "none", conflicts: "C: sells heating pads"))
    #expect(frontMatter.synonyms == ["hot pack"])
    #expect(frontMatter.searchPins.map(\.value) == ["burnt skin"])
    #expect(frontMatter.tags.map(\.value) == ["back", "night"])
    #expect(frontMatter.related.map(\.value) == ["../stretching/calf-stretch.md"])
    #expect(frontMatter.sources.map(\.value) == ["fda-heating-pads"])
    #expect(frontMatter.aliases.map(\.value.text) == ["/heat/pads/", "/old.html", "/hot/"])
    #expect(frontMatter.isDraft)
    #expect(frontMatter.publish?.value == day("2026-12-01"))
    #expect(frontMatter.expires?.value == day("2027-12-01"))
    #expect(frontMatter.withdrawn?.value == "Recalled: don't use")
  }

  @Test func `the next review is the review period after the last`() throws {
    var findings = FileFindings(file: "a.md")
    let yaml = "title: a\ndescription: b\nreviewed: 2026-02-28"
    let frontMatter = try #require(try decode(yaml, findings: &findings))
    #expect(frontMatter.nextReview?.value == day("2029-02-28"))
    #expect(frontMatter.nextReview?.range == SourceRange(line: 4, column: 11, length: 10))
  }

  static let base = "title: a\ndescription: b\nreviewed: 2026-11-01\n"

  @Test(arguments: [
    ("description: b\nreviewed: 2026-11-01", "2:1 missing-key: the front matter lacks `title`"),
    ("title: ''\ndescription: b\nreviewed: 2026-11-01", "2:8 bad-value: `title` is empty"),
    ("title: a\ndescription:\nreviewed: 2026-11-01", "3:1 missing-key: `description` has no value"),
    ("title: a\ndescription: b", "2:1 missing-key: the front matter lacks `reviewed`"),
    (
      "title: a\ndescription: b\nreviewed: 2026-02-30",
      "4:11 bad-date: `2026-02-30` is no date of the calendar"
    ),
    (
      "title: a\ndescription: b\nreviewed: 2026-11-23",
      "4:11 bad-date: `reviewed` is in the future: today is 2026-11-22"
    ),
    (
      base + "next-review: 2026-11-01",
      "5:14 bad-date: `next-review` isn't after `reviewed` (2026-11-01)"
    ),
    (
      "title: a\ndescription: b\nreviewed: 2023-11-21",
      "4:11 review-overdue: a review was due on 2026-11-21"
    ),
    (base + "next-review: 2026-11-21", "5:14 review-overdue: a review was due on 2026-11-21"),
    (
      base + "publish: 2027-01-01\nexpires: 2027-01-01",
      "6:10 bad-value: `expires` isn't after `publish` (2027-01-01)"
    ),
    (base + "tags: [a]\nwithdrawn: \"\u{200B} \u{2060}\"", "6:12 bad-value: `withdrawn` is empty"),
    (base + "aliases: [heat]", "5:11 bad-value: an alias can't be `heat`"),
    (base + "aliases: [/a/, /../b/]", "5:16 bad-value: an alias can't be `/../b/`"),
    (base + "aliases: [//evil.example/]", "5:11 bad-value: an alias can't be `//evil.example/`"),
    (base + "aliases: ['/a b/']", "5:11 bad-value: an alias can't be `/a b/`"),
    (base + "aliases: [/]", "5:11 bad-value: an alias can't be `/`"),
    (base + "aliases: ['/a?b']", "5:11 bad-value: an alias can't be `/a?b`"),
    (base + "tag: [a]", "5:1 unknown-key: the front matter has no key `tag`"),
    (base + "tags: back", "5:7 wrong-type: `tags` must be a list, not a text"),
    (base + "draft: yes", "5:8 wrong-type: `draft` must be true or false, not a text"),
    (base + "reviewer: {name: A}", "5:11 missing-key: `reviewer` lacks `credentials`"),
    (
      base + "authors: [A]",
      "5:11 wrong-type: an entry of `authors` must be a mapping of keys to values, not a text"
    ),
    (
      "title: \(String(repeating: "é", count: 66))\ndescription: b\nreviewed: 2026-11-01",
      "2:8 long-title: the title has 66 characters"
    ),
    ("- a", "2:1 wrong-type: the front matter must be a mapping of keys to values, not a list"),
  ])
  func `a mistake is reported at its own line and column`(
    _ yaml: String, _ expected: String
  ) throws {
    var findings = FileFindings(file: "a.md")
    _ = try decode(yaml, findings: &findings)
    try #require(findings.all.count == 1, "\(findings.summary)")
    #expect("\(findings.summary[0]): \(findings.all[0].message)" == expected)
  }

  @Test(arguments: [
    ("2026-11-22", []), ("2023-11-22", []), ("2023-11-21", ["4:11 review-overdue"]),
  ])
  func `a review is overdue from the day after`(_ reviewed: String, _ expected: [String]) throws {
    var findings = FileFindings(file: "a.md")
    _ = try decode("title: a\ndescription: b\nreviewed: \(reviewed)", findings: &findings)
    #expect(findings.summary == expected)
    #expect(!findings.hasErrors)
  }

  @Test func `one run reports all mistakes, ten findings here`() throws {
    var findings = FileFindings(file: "a.md")
    let yaml = """
      titel: Heating pads
      description: [a]
      reviewed: 2026-02-30
      next-review: soon
      tags: back
      draft: on
      tags: [night]
      reviewer: {name: A}
      aliases: [heat]
      """
    _ = try decode(yaml, findings: &findings)
    #expect(
      findings.summary == [
        "2:1 missing-key", "2:1 unknown-key", "3:14 wrong-type", "4:11 bad-date", "5:14 bad-date",
        "6:7 wrong-type", "7:8 wrong-type", "8:1 duplicate-key", "9:11 missing-key",
        "10:11 bad-value",
      ])
  }

  @Test(arguments: ["index.md", "heat-therapy/index.md", "conditions/index.md", "about.md"])
  func `a page without health advice needs no review`(_ path: String) throws {
    var findings = FileFindings(file: path)
    _ = try decode("title: a\ndescription: b", at: path, findings: &findings)
    #expect(findings.summary == [])
  }

  @Test(arguments: [
    ("", PublicationState.published),
    ("draft: true\nwithdrawn: why", .draft),
    ("withdrawn: why\npublish: 2027-01-01", .withdrawn("why")),
    ("publish: 2026-11-23", .scheduled(day("2026-11-23"))),
    ("publish: 2026-11-22", .published),
    ("expires: 2026-11-22", .expired(day("2026-11-22"))),
    ("expires: 2026-11-23", .published),
  ])
  func `today decides whether readers see an article`(
    _ yaml: String, _ expected: PublicationState
  ) throws {
    var findings = FileFindings(file: "a.md")
    let frontMatter = try #require(try decode(Self.base + yaml, findings: &findings))
    #expect(PublicationState(frontMatter, now: today) == expected)
  }
}
