import Content
import TestSupport
import Testing

@testable import Site

/// A site in the test's folder, built again and again, with a record of the last build.
struct RecordedSite {
  var folder = TemporaryFolder.current
  var options: SiteOptions
  var isStrict = false
  var output = "public"
  var program = "one"
  var isIgnored = false

  init(_ site: SiteArchive = SampleSite.archive) throws {
    options = SiteOptions(
      site: TemporaryFolder.current("site"), now: try #require(Day("2026-06-01")), jobs: 2)
    try SampleSite.write(site, to: folder("site"))
  }

  var records: RecordOptions {
    RecordOptions(
      folder: folder("cache/builds"), isIgnored: isIgnored, program: ProgramIdentity(program))
  }

  var build: SiteBuild {
    SiteBuild(options, output: folder(output), isStrict: isStrict, records: records)
  }

  var publisher: Publisher { Publisher(output: folder(output), keepingClearOf: [], jobs: 2) }

  var recordFile: RecordFile { RecordFile(in: folder("cache/builds"), of: folder.real(output)) }

  /// Builds once all that changed before is old enough to be told from what changes later.
  func built() async throws -> BuildOutcome {
    try await Task.sleep(for: .milliseconds(60))
    return await build.run()
  }

  /// What a build that remembers nothing makes of the same site, elsewhere.
  func builtAnew() async throws -> (outcome: BuildOutcome, files: [String: [UInt8]]) {
    if folder.holds("anew") { try folder.remove("anew") }
    let build = SiteBuild(options, output: folder("anew"), isStrict: isStrict)
    return (await build.run(), try SampleSite.files(in: folder("anew")))
  }

  func files() throws -> [String: [UInt8]] { try SampleSite.files(in: folder(output)) }

  /// Does `body` to a file, and then sets its time back: only that of its contents can be.
  func keepingTime(of path: String, _ body: () throws -> Void) throws {
    let parts = path.split(separator: "/")
    let folder = try Descriptor(folder: folder(parts.dropLast().joined(separator: "/")))
    let name = RelativePath(String(parts[parts.count - 1]))
    let before = try folder.status(of: name)
    try body()
    try folder.setTimes(of: name, like: before)
    let after = try folder.status(of: name)
    try #require(after.modified == before.modified && after.size == before.size)
  }
}

extension BuildOutcome {
  /// Whether nothing was read: the last build's word was taken.
  var isRepeated: Bool { times.phases.map(\.name) == ["changes"] }
}
