import Diagnostics
import Foundation
import Safety
import Site

/// What a lint says in the end.
struct LintReport {
  /// Sorted by file and place.
  var findings: [Finding]
  /// How many articles were read.
  var articles: Int
  /// How many more findings a baseline holds.
  var known = 0
  /// The baseline that the known findings were written to, if they were.
  var written: String?

  /// Whether the content is to be refused.
  func isRefused(strict: Bool) -> Bool {
    let least = strict ? Severity.warning : .error
    return findings.indices.contains { findings[$0].severity >= least }
  }

  /// Says the findings, and how many there are.
  ///
  /// - Parameters:
  ///   - format: how to say them.
  ///   - options: of the site that was linted.
  ///   - rules: what can be found, for a format that tells.
  ///   - console: where to say them.
  /// - Throws: the exit status, if they couldn't be written there.
  func say(
    as format: LintFormat, of options: SiteOptions, rules: [ReportedRule], on console: Console
  ) async throws {
    let paths = ReportPaths(here: FileManager.default.currentDirectoryPath)
    let source = { file in options.text(of: file) }
    switch format {
    case .text: await console.show(findings, jobs: options.jobs)
    case .json:
      try console.output(
        JSONReport(paths: paths).text(for: findings, articles: articles, known: known))
    case .sarif:
      let report = SARIFReport(
        version: Remedy.version, rules: rules, paths: paths, site: options.path(""))
      try console.output(
        report.text(for: findings, source: source) { finding in
          guard finding.repair != nil, let text = source(finding.file) else { return [] }
          return SourceRepair(of: [finding], in: text).edits
        })
    case .github:
      try console.output(GitHubReport(paths: paths).text(for: findings, source: source))
    }
  }

  /// "8 articles checked; 1 error".
  var summary: String {
    let counts = FindingCounts(findings).text
    var text = articles == 1 ? "1 article checked; " : "\(articles) articles checked; "
    text += counts.isEmpty ? "nothing found" : counts
    let findings = known == 1 ? "1 known finding" : "\(known) known findings"
    if let written { return "\(text); \(findings) written to \(written)\n" }
    return known == 0 ? text + "\n" : "\(text); \(findings) passed\n"
  }
}
