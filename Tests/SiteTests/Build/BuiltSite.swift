import Content
import Diagnostics
import Site
import TestSupport
import Testing

/// A site that a test built in its own folder: what came of it, and what was written.
struct BuiltSite {
  let outcome: BuildOutcome
  let files: [String: [UInt8]]

  /// Builds `site` in `place`, a folder below the test's own so that a test can build several; with
  /// `write` false, what is there is built again.
  init(
    _ site: SiteArchive = SampleSite.archive, in place: String = "site", now: String = "2026-06-01",
    drafts: Bool = false, strict: Bool = false, jobs: Int = 2, baseURL: String? = nil,
    write: Bool = true
  ) async throws {
    let folder = TemporaryFolder.current(place)
    if write { try SampleSite.write(site, to: folder) }
    let options = SiteOptions(
      site: folder, baseURL: try baseURL.map { try BaseURL($0) }, includesDrafts: drafts,
      now: try #require(Day(now)), jobs: jobs)
    outcome = await SiteBuild(options, output: folder + "/public", isStrict: strict).run()
    files = try SampleSite.files(in: folder + "/public")
  }

  func page(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "no page \(path)"), as: UTF8.self)
  }

  /// `file:line:column rule`, each relative to the site's folder.
  func findings(below place: String = "site") -> [String] {
    let prefix = TemporaryFolder.current(place) + "/"
    return outcome.findings.map { finding in
      let start = finding.range.lowerBound
      let file = finding.file.replacing(prefix, with: "")
      return "\(file):\(start.line):\(start.column) \(finding.rule)"
    }
  }

  func errors() -> [String] {
    zip(outcome.findings, findings()).filter { $0.0.severity == .error }.map(\.1)
  }
}
