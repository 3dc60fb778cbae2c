import Diagnostics
import Testing

@Suite struct GitHubReportTests {
  @Test(arguments: [
    (
      "an error, its columns in UTF-16 code units", SampleFindings.full,
      "::error file=content/a b.md,line=4,endLine=4,col=9,endColumn=14,title=nsaid-bleeding"
        + "::ibuprofen: 100%25, and%0Anothing warns%0Awhy: it can harm%0Afix: include `nsaids`"
        + "%0Acontent/a b.md:4: the warning belongs here\n"
    ),
    (
      "a place of several lines, which takes no columns", SampleFindings.bare,
      "::notice file=content/site.yml,line=1,endLine=3,title=long%2C title::it is long\n"
    ),
  ])
  func `a finding is a workflow command`(_ name: String, _ finding: Finding, _ line: String) {
    let report = GitHubReport(paths: ReportPaths(here: "/"))
    #expect(report.text(for: [finding], source: SampleFindings.source) == line)
  }

  @Test func `a name can't end its property or the command`() {
    var finding = SampleFindings.bare
    finding.file = "content/a,b:%c::\r\n.md"
    finding.severity = .warning
    let text = GitHubReport(paths: ReportPaths(here: "/")).text(for: [finding]) { _ in nil }
    #expect(text.hasPrefix("::warning file=content/a%2Cb%3A%25c%3A%3A%0D%0A.md,line=1,"))
  }
}
