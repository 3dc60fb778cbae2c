import Content
package import Diagnostics

/// Sees that advice rests on more than one source, and advice on medicines on those who license them.
///
/// A page without any source is refused where the article is read.
package enum FewSources: ArticleCheck {
  package static let description = CheckDescription(
    id: "few-sources",
    title: "rest on two sources or more, on medicines also on a label or a regulator",
    severity: .warning,
    why: "one source can be wrong or out of date, and only labels give the limits that hold",
    sources: ["discern", "honcode"], path: "medications/ibuprofen.md",
    passing: [file(sources: "[nhs, fda]")],
    failing: [file(sources: "[fda]"), file(sources: "[nhs, mayo]")])

  package static func check(
    _ reading: ArticleReading, in site: SiteFacts, findings: inout FileFindings
  ) {
    let article = reading.article
    guard article.kind.needsSources, !article.sourceKeys.isEmpty else { return }
    let title = article.frontMatter.title.range
    if article.sourceKeys.count < 2 {
      findings.report(
        description, "the page rests on one source alone", at: title,
        fix: "cite a second one that doesn't copy the first")
    }
    guard article.kind == .remedy(.medications),
      !article.sourceKeys.contains(where: { site.sources[$0].map(isAuthority) ?? false })
    else { return }
    findings.report(
      description, "the page on a medicine cites neither a label nor a regulator", at: title,
      fix: "cite the medicine's label or the regulator's advice")
  }

  private static func isAuthority(_ source: Source) -> Bool {
    switch source.kind {
    case .label, .regulator: true
    case .guideline, .review, .study, .standard, .patientInformation, .professionalBody: false
    }
  }

  private static func file(sources: String) -> String {
    """
    ---
    title: {==Ibuprofen==}
    description: What it can do.
    reviewed: 2026-05-01
    sources: \(sources)
    ---
    Read the label.
    """
  }
}
