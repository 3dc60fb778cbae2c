import Foundation
import TestSupport
import Testing

@Suite(.temporaryFolder, .timeLimit(.minutes(10))) struct LintFormatTests {
  static let file = "content/heat-therapy/pads.md"
  static let unsafeSite = SampleSite.archive.replacing(", heat-limit", with: "", in: file)

  /// A report's findings, as far as tests look at them.
  struct Report: Decodable {
    struct Finding: Decodable {
      var file: String
      var rule: String
      var severity: String
    }
    struct Summary: Decodable {
      var articles: Int
      var errors: Int
      var warnings: Int
    }
    var version: Int
    var findings: [Finding]
    var summary: Summary

    /// What a run wrote to standard output, which must be JSON and nothing else.
    init(_ run: CommandRun) throws {
      self = try JSONDecoder().decode(Self.self, from: Data(run.output.utf8))
    }
  }

  /// A SARIF log, as far as tests look at it; the schema is for the rest.
  struct SARIFLog: Decodable {
    var version: String
  }

  @Test func `json goes to standard output, and nothing else anywhere`() async throws {
    try SampleSite.write(Self.unsafeSite, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--format", "json"])
    let report = try Report(run)
    #expect(run.status == 1 && run.error.isEmpty)
    #expect(report.version == 1 && report.summary.articles == 8)
    #expect(report.findings.contains { $0.file == Self.file && $0.rule == "heat-limit" })
    #expect(report.summary.errors == report.findings.count { $0.severity == "error" })
  }

  @Test func `json of a sound site is a report too`() async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--format", "json", "content/about.md"])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(try Report(run).findings.isEmpty)
  }

  @Test func `sarif goes to standard output, and nothing else anywhere`() async throws {
    try SampleSite.write(Self.unsafeSite, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--format", "sarif"])
    let log = try JSONDecoder().decode(SARIFLog.self, from: Data(run.output.utf8))
    #expect(run.status == 1 && run.error.isEmpty)
    #expect(log.version == "2.1.0")
    #expect(run.output.contains(#""ruleId":"heat-limit","ruleIndex":"#))
  }

  @Test func `github gets annotations and a summary`() async throws {
    try SampleSite.write(Self.unsafeSite, to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--format", "github", Self.file])
    let lines = run.output.split(separator: "\n")
    let command = "::error file=\(Self.file),line=2,endLine=2,col="
    #expect(run.status == 1 && run.error.isEmpty)
    #expect(lines.contains { $0.hasPrefix(command) && $0.contains(",title=heat-limit::") })
    #expect(lines.last?.hasPrefix("8 articles checked; ") == true)
  }

  @Test(arguments: ["json", "github", "sarif"])
  func `files are named from where the user stands`(_ format: String) async throws {
    let here = TemporaryFolder.current
    try SampleSite.write(Self.unsafeSite, to: here("site"))
    let arguments = ["lint", "--format", format, "--site"]
    let inside = try await remedy(arguments + ["."], in: "site")
    let above = try await remedy(arguments + ["site"], in: "")
    let absolute = try await remedy(arguments + [here.real("site")], in: "")
    #expect(inside.output.contains(Self.file) && !inside.output.contains("site/\(Self.file)"))
    #expect(above.output.contains("site/\(Self.file)"))
    #expect(absolute.output == above.output)
  }

  @Test(arguments: [
    ("text", 0, 1), ("json", 0, 1), ("sarif", 0, 1), ("github", 0, 1),
  ])
  func `--strict refuses a warning in every format`(
    _ format: String, _ status: Int32, _ strictStatus: Int32
  ) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    #expect(try await remedy(["lint", "--format", format]).status == status)
    #expect(try await remedy(["lint", "--strict", "--format", format]).status == strictStatus)
  }

  @Test(arguments: ["json", "sarif", "github"])
  func `a site that can't be read is 2, and no report`(_ format: String) async throws {
    try TemporaryFolder.current.makeFolder("site")
    let run = try await remedy(["lint", "--format", format])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.error.hasPrefix("remedy: "))
  }

  @Test(arguments: ["JSON", "xml", ""])
  func `another format is 64`(_ format: String) async throws {
    try SampleSite.write(to: TemporaryFolder.current("site"))
    let run = try await remedy(["lint", "--format", format])
    #expect(run.status == 64 && run.output.isEmpty)
  }
}
