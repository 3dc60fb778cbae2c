import Diagnostics
import Safety
import Testing

/// Checks of the front matter, which looks the same for all of them.
enum ReviewText {
  static func file(_ keys: String, reviewed: String = "2026-05-01", body: String = "Rest.")
    -> String
  {
    "---\ntitle: Calf stretch\ndescription: A stretch.\nreviewed: \(reviewed)\n\(keys)\n---\n\(body)\n"
  }
}

@Suite struct ReviewDueTests {
  @Test(arguments: [
    ("2026-06-01", 1), ("2026-06-02", 1), ("2026-07-01", 1), ("2026-07-30", 1), ("2026-07-31", 1),
    ("2026-06-30", 1), ("2026-08-01", 0), ("2026-05-31", 0), ("2027-05-01", 0), ("2026-09-01", 0),
    ("2026-05-02", 0), ("2036-06-01", 0),
  ])
  func `a review due within 60 days gets a note`(_ day: String, _ count: Int) throws {
    let text = ReviewText.file("next-review: \(day)\nsources: [nhs, fda]")
    let checked = try CheckedText(ReviewDue.self, text)
    #expect(checked.findings.count == count)
    #expect(checked.findings.allSatisfy { $0.message == "a review is due by \(day)" })
  }

  @Test(arguments: [("2023-07-01", 1), ("2025-05-01", 0)])
  func `the site's own period counts where the page names no day`(
    _ reviewed: String, _ count: Int
  ) throws {
    let text = ReviewText.file("sources: [nhs, fda]", reviewed: reviewed)
    #expect(try CheckedText(ReviewDue.self, text).findings.count == count)
  }
}

@Suite struct AuthorMissingTests {
  @Test(arguments: [
    ("stretching/calf.md", "tags: [calf]", 1), ("conditions/cramp.md", "tags: [calf]", 1),
    ("medications/ibuprofen.md", "tags: [calf]", 1), ("lifestyle/sleep.md", "tags: [calf]", 1),
    ("stretching/calf.md", "authors: [{name: A}]", 1),
    ("stretching/calf.md", "authors: [{name: A, credentials: B}, {name: C}]", 1),
    ("stretching/calf.md", "authors: [{name: A, credentials: lay writer}]", 0),
    ("conditions/cramp.md", "authors: [{name: A, credentials: B}]", 0),
    ("stretching/index.md", "tags: [calf]", 0), ("about.md", "tags: [calf]", 0),
    ("index.md", "tags: [calf]", 0), ("conditions/index.md", "tags: [calf]", 0),
  ])
  func `advice names who gives it`(_ path: String, _ keys: String, _ count: Int) throws {
    let text = ReviewText.file(keys + "\nsources: [nhs, fda]")
    #expect(try CheckedText(AuthorMissing.self, text, path: path).findings.count == count)
  }
}

@Suite struct ReviewerMissingTests {
  @Test(arguments: [
    ("stretching/calf.md", "tags: [calf]", ["note"]),
    ("conditions/cramp.md", "tags: [a]", ["note"]),
    ("stretching/calf.md", "authors: [{name: A, credentials: B}]", ["note"]),
    (
      "stretching/calf.md",
      "authors: [{name: A, credentials: B}]\nreviewer: {name: A, credentials: B}", ["warning"]
    ),
    (
      "stretching/calf.md",
      "authors: [{name: A, credentials: B}, {name: C, credentials: D}]\n"
        + "reviewer: {name: A, credentials: B}", []
    ),
    ("stretching/calf.md", "reviewer: {name: A, credentials: MD}", []),
    ("conditions/cramp.md", "reviewer: {name: A, credentials: MD}", []),
    ("stretching/index.md", "tags: [calf]", []), ("about.md", "tags: [calf]", []),
    ("index.md", "tags: [calf]", []),
  ])
  func `someone else has checked the advice`(
    _ path: String, _ keys: String, _ severities: [String]
  ) throws {
    let text = ReviewText.file(keys + "\nsources: [nhs, fda]")
    let checked = try CheckedText(ReviewerMissing.self, text, path: path)
    #expect(checked.findings.map(\.severity.rawValue) == severities)
  }
}

@Suite struct DisclosureMissingTests {
  @Test(arguments: [
    ("stretching/calf.md", "tags: [calf]", ["conflicts", "funding"]),
    ("conditions/cramp.md", "tags: [calf]", ["conflicts", "funding"]),
    ("medications/ibuprofen.md", "funding: A charity", ["conflicts"]),
    ("lifestyle/sleep.md", "conflicts: none", ["funding"]),
    ("stretching/calf.md", "funding: none\nconflicts: none", []),
    ("stretching/index.md", "tags: [calf]", []), ("about.md", "tags: [calf]", []),
    ("index.md", "tags: [calf]", []), ("conditions/index.md", "tags: [calf]", []),
  ])
  func `advice says who gains by it`(_ path: String, _ keys: String, _ missing: [String]) throws {
    let text = ReviewText.file(keys + "\nsources: [nhs, fda]")
    let checked = try CheckedText(DisclosureMissing.self, text, path: path)
    #expect(checked.findings.compactMap(\.trigger).sorted() == missing)
    #expect(checked.findings.allSatisfy { $0.severity == .warning })
  }
}

@Suite struct FewSourcesTests {
  @Test(arguments: [
    ("stretching/calf.md", "sources: [nhs]", "Rest.", 1),
    ("stretching/calf.md", "tags: [a]", "Rest [@nhs].", 1),
    ("conditions/cramp.md", "tags: [a]", "Rest [@nhs]. Wait [@nhs].", 1),
    ("medications/ibuprofen.md", "sources: [fda]", "Rest.", 1),
    ("medications/ibuprofen.md", "sources: [nhs, mayo]", "Rest.", 1),
    ("medications/ibuprofen.md", "sources: [nhs]", "Rest.", 2),
    ("stretching/calf.md", "sources: [nhs, mayo]", "Rest.", 0),
    ("stretching/calf.md", "sources: [nhs]", "Rest [@mayo].", 0),
    ("stretching/calf.md", "tags: [a]", "Rest [@mayo; @nhs].", 0),
    ("medications/ibuprofen.md", "sources: [nhs, fda]", "Rest.", 0),
    ("stretching/calf.md", "tags: [a]", "Rest.", 0), ("about.md", "tags: [a]", "Rest.", 0),
    ("medications/index.md", "sources: [nhs]", "Rest.", 0),
  ])
  func `advice rests on several sources, on medicines also on a label`(
    _ path: String, _ keys: String, _ body: String, _ count: Int
  ) throws {
    let text = ReviewText.file(keys, body: body)
    #expect(try CheckedText(FewSources.self, text, path: path).findings.count == count)
  }
}
