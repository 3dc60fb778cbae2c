import Content
import Diagnostics
import Foundation

/// A site kept in memory and up to date with its folder: what a build would write now, file by file.
///
/// Articles with errors are shown too, for their authors to look at.
package actor LiveSite {
  private let options: SiteOptions
  private var state = LiveRefresh()
  private var pages: [String: Page] = [:]
  private var copies: [String: String] = [:]
  private var sources: [String: String] = [:]
  private var findings: [String: [Finding]] = [:]

  package init(_ options: SiteOptions) { self.options = options }

  /// Takes in what changed, or all when `changes` is nil: the first time, or when nobody knows.
  ///
  /// It never throws: what is wrong is in the result, and as long as templates, settings or rules
  /// are broken, the last good site stays.
  package func refresh(_ changes: FileChanges?) async -> LiveRefresh {
    if let changes, changes.files.isEmpty { return state }
    state.version += 1
    state.changed = .all
    state.failure = nil
    do throws(FileError) {
      try await rebuild()
    } catch {
      state.isCurrent = false
      state.failure = .unreadable(error)
    }
    return state
  }

  /// The bytes that a build would write at `path` below the output folder, `a/b/index.html`; nil if
  /// there is no such file.
  package func file(at path: String) async -> LiveFile? {
    if let copy = copies[path] {
      guard let data = FileManager.default.contents(atPath: copy) else { return nil }
      return LiveFile(bytes: Array(data), version: state.version, findings: [])
    }
    guard let page = pages[path] else { return nil }
    let source = sources[path]
    let findings = source.flatMap { self.findings[$0] } ?? []
    do throws(PageError) {
      return LiveFile(
        bytes: try page.bytes(), version: state.version, source: source, findings: findings)
    } catch {
      return LiveFile(
        bytes: [], version: state.version, source: source, findings: findings,
        failure: .unmade(error))
    }
  }

  private func rebuild() async throws(FileError) {
    var times = PhaseTimes()
    let inputs = try SiteInputs(options)
    let analysis = await SiteAnalysis(
      of: inputs, options, rendering: true, drafts: DraftPermission(), times: &times)
    let templates = PageTemplates.load(options.path("templates"))
    state.findings = (analysis.findings + templates.1).sorted()
    state.counts = analysis.counts
    state.isCurrent = false
    findings = Dictionary(grouping: state.findings, by: \.file)
    guard let configuration = inputs.configuration, let loaded = templates.0 else { return }
    let plan = await SitePlan(analysis, configuration, loaded, options)
    guard plan.findings.isEmpty else {
      state.findings = (state.findings + plan.findings).sorted()
      return
    }
    state.isCurrent = true
    pages = Dictionary(plan.pages.map { ($0.path, $0) }) { _, last in last }
    copies = Dictionary(plan.copies.map { ($0.path, $0.file) }) { _, last in last }
    sources = Dictionary(analysis.records.map { ($0.url.outputPath, $0.file) }) { _, last in last }
  }
}

/// Lets an article be rendered that wasn't cleared.
///
/// Only a ``LiveSite`` can give it, and it writes nothing to disk: that keeps a build from publishing
/// such an article.
struct DraftPermission: Sendable {
  fileprivate init() {}
}
