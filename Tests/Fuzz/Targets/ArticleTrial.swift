import Content
import Diagnostics
import Markdown

/// Reads a whole article file: front matter, text, and all that its own file can show.
struct ArticleTrial {
  let violation: String?

  init(_ input: [UInt8]) {
    guard let configuration = Self.configuration else {
      violation = "no configuration"
      return
    }
    let text = String(decoding: input, as: UTF8.self)
    var findings = FileFindings(file: "content/medications/a.md")
    let article = Article.load(
      text: text, path: ContentPath("medications/a.md"), configuration: configuration,
      sources: SourceCatalog(known: ["nhs-cramps"]), now: .unixEpoch, findings: &findings)
    violation =
      FindingPlaces(text).violation(of: findings.quoting(text))
      ?? Self.violation(of: article, findings)
  }

  private static func violation(of article: Article?, _ findings: FileFindings) -> String? {
    guard let article else { return findings.hasErrors ? nil : "refused without a finding" }
    // What passes has all that a page can't be made without.
    let isWhole = !article.frontMatter.title.value.isEmpty && !article.url.description.isEmpty
    return findings.hasErrors || isWhole ? nil : "passed without a title"
  }

  private static let configuration = (try? BaseURL("https://example.org/")).map { baseURL in
    SiteConfiguration(title: "Site", description: "A site.", baseURL: baseURL)
  }
}
