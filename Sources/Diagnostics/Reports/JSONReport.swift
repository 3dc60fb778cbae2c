/// Says findings for a program: one JSON object, a finding a line, every key always there.
///
/// Lines and columns count from 1 and columns count UTF-8 bytes; a range's end is the first place
/// after it. `why`, `fix` and `trigger` are null where there is none.
package struct JSONReport: Sendable {
  private let paths: ReportPaths

  package init(paths: ReportPaths) { self.paths = paths }

  /// The findings in the order given.
  ///
  /// - Parameters:
  ///   - findings: those that are said.
  ///   - articles: how many articles were checked.
  ///   - known: how many more were found that a baseline lists.
  /// - Returns: an object of the version 1; ends in a line break.
  package func text(for findings: [Finding], articles: Int, known: Int) -> String {
    func count(_ severity: Severity) -> JSON {
      .integer(findings.count { $0.severity == severity })
    }
    let report = JSON.object([
      "version": .integer(1),
      "findings": .lines(findings.map(json)),
      "summary": .object([
        "articles": .integer(articles), "errors": count(.error), "warnings": count(.warning),
        "notes": count(.note), "known": .integer(known),
      ]),
    ])
    return report.text + "\n"
  }

  private func json(_ finding: Finding) -> JSON {
    .object(
      place(finding.file, finding.range) + [
        .init("rule", .string(finding.rule)),
        .init("severity", .string(finding.severity.rawValue)),
        .init("message", .string(finding.message)),
        .init("why", finding.why.map(JSON.string) ?? .null),
        .init("sources", .array(finding.sources.map(JSON.string))),
        .init("fix", finding.fix.map(JSON.string) ?? .null),
        .init("trigger", finding.trigger.map(JSON.string) ?? .null),
        .init("related", .array(finding.related.map(json))),
      ])
  }

  private func json(_ place: RelatedPlace) -> JSON {
    .object(self.place(place.file, place.range) + [.init("message", .string(place.message))])
  }

  private func place(_ file: String, _ range: SourceRange) -> [JSON.Member] {
    [
      .init("file", .string(paths.path(file))),
      .init("line", .integer(range.lowerBound.line)),
      .init("column", .integer(range.lowerBound.column)),
      .init("endLine", .integer(range.upperBound.line)),
      .init("endColumn", .integer(range.upperBound.column)),
    ]
  }
}
