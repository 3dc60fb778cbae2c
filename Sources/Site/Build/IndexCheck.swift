import Content
import Diagnostics

/// Says which pages that a site can't do without are missing, and which articles no list would show.
struct IndexCheck {
  private let configuration: SiteConfiguration
  private let options: SiteOptions

  init(_ configuration: SiteConfiguration, _ options: SiteOptions) {
    (self.configuration, self.options) = (configuration, options)
  }

  /// What is wrong with the site's pages as a whole.
  ///
  /// - Parameters:
  ///   - articles: what each that could be read is, and its file as the user would type it.
  ///   - isReported: whether something else is wrong with a file, as the user would type it: a page
  ///     that is there and can't be read isn't missing.
  /// - Returns: errors, in no order.
  func findings(
    of articles: some Sequence<(kind: ArticleKind, file: String)>, isReported: (String) -> Bool
  ) -> [Finding] {
    var findings: [Finding] = []
    var present: Set<ArticleKind> = []
    for (kind, file) in articles {
      present.insert(kind)
      guard let area = kind.area, !configuration.areas.contains(area) else { continue }
      findings.append(
        Finding(
          .error, rule: "unlisted-area", "site.yml doesn't list the area \(area.slug)",
          in: file, at: .start, fix: "add \(area.slug) to `areas`, or move the article"))
    }
    for page in wanted(present) where !present.contains(page.kind) {
      let file = options.path(page.file)
      guard !isReported(file) else { continue }
      findings.append(
        Finding(
          .error, rule: "missing-index", "\(page.reason), and this file isn't there", in: file,
          at: .start, fix: "write it, with a title, a description and its safety statements"))
    }
    return findings
  }

  /// The home page and the areas' pages carry words and warnings that can't be made up.
  private func wanted(
    _ present: Set<ArticleKind>
  ) -> [(kind: ArticleKind, file: String, reason: String)] {
    var wanted = [
      (kind: ArticleKind.home, file: "content/index.md", reason: "a site needs a home page")
    ]
    for area in configuration.areas {
      wanted.append(
        (.area(area), "content/\(area.slug)/index.md", "site.yml lists the area \(area.slug)"))
    }
    if present.contains(.condition) {
      wanted.append((.conditions, "content/conditions/index.md", "there are conditions to list"))
    }
    return wanted
  }
}
