import Content
import Diagnostics

/// A day that is known to be one: a slip in a test stops it.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
  return day
}

/// The day on which all tests run.
let today = day("2026-11-22")

extension BaseURL {
  static func stub(_ text: String = "https://example.org/kb/") throws -> BaseURL {
    try BaseURL(text)
  }
}

extension SiteConfiguration {
  static func stub() throws -> SiteConfiguration {
    SiteConfiguration(title: "Remedies", description: "What helps", baseURL: try .stub())
  }
}

extension SourceCatalog {
  /// Knows `fda-heating-pads` and `nhs-leg-cramps`.
  static var stub: SourceCatalog {
    SourceCatalog(known: ["fda-heating-pads", "nhs-leg-cramps"])
  }
}

extension Article {
  /// Loads `text` as if it were the file at `path`.
  static func stub(
    _ text: String, at path: String, findings: inout FileFindings
  ) throws -> Article? {
    load(
      text: text, path: ContentPath(path), configuration: try .stub(), sources: .stub, now: today,
      findings: &findings)
  }

  /// The front matter of a remedy without mistakes, then `body`, which starts on line 7.
  static func text(_ body: String = "", extra: String = "tags: []") -> String {
    """
    ---
    title: Heating pads
    description: How to use heat
    reviewed: 2026-11-01
    \(extra)
    ---
    \(body)
    """
  }
}
