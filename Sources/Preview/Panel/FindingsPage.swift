import Diagnostics
import Site

/// Lists all that is wrong with a site, file by file.
struct FindingsPage: Sendable {
  static let path = "/_remedy/findings"
  /// More than these make a page that no browser likes and nobody reads.
  static let longest = 1000

  let html: String

  init(_ refresh: LiveRefresh, _ links: SourceLinks, basePath: String) {
    let shown = refresh.findings.sorted { $0.severity > $1.severity }.prefix(Self.longest)
    let files = Dictionary(grouping: shown, by: \.file).sorted { $0.key < $1.key }
    let counts = SeverityCounts(refresh.findings)
    let summary = counts.total == 0 ? "Nothing is wrong." : "\(counts.text)."
    let rest = refresh.findings.count - shown.count
    let isRefused = counts.errors > 0 || refresh.failure != nil || !refresh.isCurrent
    let sections = files.map { file, findings in
      Self.section(file, findings.sorted(), links, basePath)
    }
    let failure: HTMLText? = refresh.failure.map {
      "<p class=\"trouble\">\($0.message)<br>\n<span class=\"label\">fix</span> \($0.fix)</p>\n"
    }
    let body: HTMLText = """
      <p><a href="\(basePath)">To the site</a></p>
      <p>\(summary) \(refresh.counts.textOfNothingPublished).</p>
      <p><strong><code>remedy build</code> would \(isRefused ? "refuse" : "publish") \
      this site.</strong></p>
      \(failure)\(sections)\(rest > 0 ? "\(rest) more findings aren’t shown." : "")
      """
    html = BarePage(title: "Findings", body: body).html
  }

  private static func section(
    _ file: String, _ findings: [Finding], _ links: SourceLinks, _ basePath: String
  ) -> HTMLText {
    let page: HTMLText? = links.page(of: file, basePath: basePath).map {
      " <a href=\"\($0)\">Page</a>"
    }
    return """
      <section>
      <h2>\(file)\(page)</h2>
      <ol>
      \(findings.map { FindingItem(finding: $0, links: links).html })</ol>
      </section>

      """
  }
}
