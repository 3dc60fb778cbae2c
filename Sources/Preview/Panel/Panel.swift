import Diagnostics
import Site

/// What a page's editor must know: what is wrong with the page, and whether a build would take it.
struct Panel: Sendable {
  /// More than these would hide the first.
  static let longest = 50

  /// What is wrong beyond the page: nothing newer than what is seen can be shown.
  private var trouble: BuildFailure?
  private var isCurrent: Bool
  /// Of the files that keep the site from being made.
  private var blockers: [Finding] = []
  private var findings: [Finding]
  private var siteErrors: Int

  /// The file is nil for a page that isn't the site's.
  init(of file: LiveFile?, _ refresh: LiveRefresh) {
    isCurrent = refresh.isCurrent
    trouble = refresh.failure ?? file?.failure
    // Within a severity they stay in the order of their places.
    findings = Severity.allCases.reversed().flatMap { severity in
      (file?.findings ?? []).filter { $0.severity == severity }
    }
    siteErrors = SeverityCounts(refresh.findings).errors
    guard !refresh.isCurrent else { return }
    blockers = refresh.findings.filter {
      $0.severity == .error
        && (!$0.file.hasByteSuffix(".md") || $0.file.contains("content/safety/"))
    }
  }

  /// Empty if there is nothing to say.
  func html(_ links: SourceLinks) -> String {
    let shown = blockers + findings
    let counts = SeverityCounts(shown)
    let isBlocked = trouble != nil || !isCurrent || counts.errors > 0
    guard isBlocked || counts.total > 0 || siteErrors > 0 else { return "" }
    guard isBlocked || counts.total > 0 else { return pill.markup }
    let items = shown.prefix(Self.longest).map { FindingItem(finding: $0, links: links).html }
    let html: HTMLText = """
      <aside aria-label="Preview: what is wrong here">
      <details class="panel \(isBlocked ? "error" : counts.worst)"\(isBlocked ? " open" : "")>
      <summary><span class="count">\(counts.total > 0 ? counts.text : "Trouble")</span> \
      <span class="verdict">\(verdict)</span></summary>
      <div class="body" role="group" aria-label="Findings" tabindex="0">
      \(explanation)<ol>
      \(items)</ol>
      <p class="more">\(more(than: items.count, of: shown.count))\
      <a href="\(FindingsPage.path)">All findings of the site</a></p>
      </div>
      </details>
      </aside>
      """
    return html.markup
  }

  /// The page is fine; only its neighbours keep it from being published.
  private var pill: HTMLText {
    """
    <aside aria-label="Preview: what is wrong elsewhere">
    <p class="panel pill error"><a href="\(FindingsPage.path)">\(siteErrors) \
    \(siteErrors == 1 ? "error" : "errors") on other pages</a></p>
    </aside>
    """
  }

  private var verdict: HTMLText {
    if !isCurrent || trouble != nil && findings.isEmpty {
      return isCurrent
        ? "<code>remedy build</code> can’t make this page"
        : "The last good version is shown: this one can’t be made"
    }
    return SeverityCounts(findings).errors > 0
      ? "<code>remedy build</code> would refuse this page"
      : "<code>remedy build</code> would accept this page"
  }

  private var explanation: HTMLText? {
    guard let trouble else {
      return isCurrent
        ? nil : "<p class=\"trouble\">Mend this, and the site is shown again as it is.</p>\n"
    }
    return """
      <p class="trouble">\(trouble.message)<br>
      <span class="label">fix</span> \(trouble.fix)</p>

      """
  }

  private func more(than shown: Int, of all: Int) -> HTMLText? {
    shown < all ? "\(all - shown) more. " : nil
  }
}
