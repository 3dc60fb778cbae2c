package import Content
package import Diagnostics
import Search

/// What another program is given of a site: the texts of its published articles, which passed the
/// same gate as a build.
package struct SiteExport: Sendable {
  /// Sorted by file and place.
  package let findings: [Finding]
  /// How many articles were read, and what became of them.
  package let counts: ArticleCounts
  /// The published articles, sorted by path; nil if the findings stand in the way.
  package let articles: [ExportedArticle]?

  /// - Parameters:
  ///   - options: which site, and for which day.
  ///   - isStrict: whether warnings stop the export too.
  /// - Throws: if there is no content folder, or it can't be read.
  package init(_ options: SiteOptions, isStrict: Bool) async throws(FileError) {
    var times = PhaseTimes()
    let analysis = try await SiteAnalysis(options, rendering: true, times: &times)
    findings = analysis.findings
    counts = analysis.counts
    let limit: Severity = isStrict ? .warning : .error
    guard let configuration = analysis.inputs.configuration,
      !findings.contains(where: { $0.severity >= limit })
    else {
      articles = nil
      return
    }
    articles = analysis.records.compactMap { record in
      record.search.map {
        ExportedArticle($0, synonyms: record.frontMatter.synonyms, configuration)
      }
    }
  }
}
