import Content
import Diagnostics
import Foundation

/// A site kept in memory and up to date with its folder: what a build would write now, file by file.
///
/// Articles with errors are shown too, for their authors to look at.
package actor LiveSite {
  private let options: SiteOptions
  private var state = LiveRefresh()
  /// Nil before the first refresh, and while the content folder can't be read.
  private var analysis: LiveAnalysis?
  private var templates: SiteTemplates?
  /// The last good site.
  private var served: ServedSite?
  private var findings = LiveFindings()
  private var cache = FileCache()
  private var groups: [PageGroup: (lists: Int, pages: [String: Page])] = [:]
  private var search: (generation: Int, pages: [String: Page])?
  /// Goes up with each look at the folder; versions only when something came of it.
  private var generation = 0
  /// The refresh that runs, or ran last: one waits for the other.
  private var last: Task<LiveRefresh, Never>?

  package init(_ options: SiteOptions) { self.options = options }

  /// Takes in what changed, or all when `changes` is nil: the first time, or when nobody knows.
  ///
  /// It never throws: what is wrong is in the result, and as long as templates, settings or rules
  /// are broken, the last good site stays.
  package func refresh(_ changes: FileChanges?) async -> LiveRefresh {
    let task = Task { [last] in
      _ = await last?.value
      return await run(ChangeScope(changes, options))
    }
    last = task
    return await task.value
  }

  /// The bytes that a build would write at `path` below the output folder, `a/b/index.html`; nil if
  /// there is no such file. They are made when first asked for, and kept until something that they
  /// come from changes.
  package func file(at path: String) async -> LiveFile? {
    guard let served else { return nil }
    let source = served.source(of: path)
    let found = source.map { findings[$0] } ?? []
    if let bytes = served.asset(at: path) ?? copiedBytes(at: path, of: served) {
      return LiveFile(bytes: bytes, version: FileCache.Entry.version(of: bytes), findings: [])
    }
    guard let entry = await entry(at: path, of: served) else {
      guard let source else { return nil }
      let bytes = served.unreadablePage(of: source)
      return LiveFile(
        bytes: bytes, version: FileCache.Entry.version(of: bytes), source: source, findings: found)
    }
    return LiveFile(
      bytes: entry.bytes, version: entry.version, source: source, findings: found,
      failure: entry.error.map { .unmade($0) })
  }

  /// The paths of all files below the output folder.
  func paths() async -> Set<String> {
    guard let served else { return [] }
    var paths = served.paths
    for group in PageGroup.allCases {
      paths.formUnion(await pages(of: group, in: served).keys)
    }
    paths.formUnion(await searchPages(of: served).keys)
    return paths
  }
}

extension LiveSite {
  private func run(_ scope: ChangeScope) async -> LiveRefresh {
    let former = templates
    if former == nil || !scope.templates.isEmpty { templates = SiteTemplates(options) }
    guard let templates else { return state }
    // Moved out, so that the thousands of articles in it aren't copied.
    var analysis = self.analysis.take()
    var changes = LiveChanges.all
    do throws(FileError) {
      if scope.everything || analysis == nil {
        analysis = try await LiveAnalysis(
          options, statics: templates.statics, DraftPermission())
      } else {
        changes = try await analysis?.update(scope.content, statics: templates.statics) ?? .all
      }
    } catch {
      return fail(.unreadable(error))
    }
    guard let analysis else { return state }
    let wasCurrent = state.isCurrent
    let isCurrent = !analysis.areSettingsBroken && !templates.isBroken
    var isRemade = false
    if isCurrent {
      generation += 1
      if wasCurrent, !scope.everything, scope.templates.isEmpty, var site = served {
        await site.update(analysis, templates, changes, generation: generation)
        served = site
      } else {
        served = await ServedSite(analysis, templates, generation: generation, after: served)
        isRemade = true
      }
    }
    self.analysis = analysis
    findings = analysis.findings
    return report(
      changes, isCurrent: isCurrent,
      changed: !isCurrent
        ? .none : isRemade ? remade(since: former, scope) : named(changes, analysis))
  }

  /// Says what came of a refresh, under a new version if anything did.
  private func report(
    _ changes: LiveChanges, isCurrent: Bool, changed: ChangedFiles
  ) -> LiveRefresh {
    guard let analysis, let templates else { return state }
    var new = state
    new.changed = changed
    new.isCurrent = isCurrent
    new.failure = nil
    new.counts = analysis.counts
    let found = analysis.findings.all
    new.findings = templates.findings.isEmpty ? found : (found + templates.findings).sorted()
    // What was read as a whole may be as it was; one article's findings are known to be others.
    let areOthers = changes.isAll ? new.findings != state.findings : !changes.findings.isEmpty
    if changed != .none || isCurrent != state.isCurrent || areOthers { new.version += 1 }
    state = new
    return new
  }

  private func fail(_ failure: BuildFailure) -> LiveRefresh {
    state.version += 1
    state.failure = failure
    state.isCurrent = false
    state.findings = []
    state.counts = ArticleCounts()
    state.changed = .none
    findings = LiveFindings()
    return state
  }

  private func remade(since former: SiteTemplates?, _ scope: ChangeScope) -> ChangedFiles {
    guard let former, let templates, !former.isBroken, !scope.everything, scope.content.isEmpty,
      let renamed = templates.renamedStyleSheets(since: former, scope.templates, options)
    else { return .all }
    return renamed.isEmpty ? .none : .styleSheets(renamed)
  }

  private func named(_ changes: LiveChanges, _ analysis: LiveAnalysis) -> ChangedFiles {
    guard !changes.isListed, !changes.isRelated else { return .all }
    let places = changes.articles + changes.findings.compactMap { analysis.folder.places[$0] }
    let pages = places.map { analysis.articles[$0].outputPath }
    let assets = analysis.usedAssets.filter { changes.assets.contains($0.file) }
      .map(\.path.url.outputPath)
    let paths = Set(pages + assets)
    return paths.isEmpty ? .none : .pages(paths)
  }
}

extension LiveSite {
  private func entry(at path: String, of site: ServedSite) async -> FileCache.Entry? {
    let origin = site.origin(of: path)
    if let entry = cache.entry(at: path, from: origin) { return entry }
    guard let page = await page(at: path, of: site) else { return nil }
    let entry = await Self.make(page, origin)
    // Something may have changed meanwhile: what is kept is of the site served now, or not asked for.
    cache.keep(entry, at: path)
    return entry
  }

  private func page(at path: String, of site: ServedSite) async -> Page? {
    if let page = site.articlePage(at: path) { return page }
    for group in PageGroup.allCases where group.mayHold(path) {
      if let page = await pages(of: group, in: site)[path] { return page }
    }
    return ServedSite.isSearchFile(path) ? await searchPages(of: site)[path] : nil
  }

  /// The files of the search index, made anew when one is asked for after a change.
  private func searchPages(of site: ServedSite) async -> [String: Page] {
    if let search, search.generation == site.searched { return search.pages }
    let pages = await Self.index(of: site, jobs: options.jobs)
    if let served, served.searched == site.searched { search = (site.searched, pages) }
    return pages
  }

  private func pages(of group: PageGroup, in site: ServedSite) async -> [String: Page] {
    if let kept = groups[group], kept.lists == site.lists { return kept.pages }
    let pages = await Self.plan(group, site.context)
    if let served, served.lists == site.lists { groups[group] = (site.lists, pages) }
    return pages
  }

  /// Away from the actor, so that many can be made at once, and a refresh needn't wait.
  private nonisolated static func plan(
    _ group: PageGroup, _ context: SiteContext
  ) async -> [String: Page] {
    Dictionary(group.pages(in: context).map { ($0.path, $0) }) { $1 }
  }

  /// The same for the search index.
  private nonisolated static func index(
    of site: ServedSite, jobs: Int
  ) async -> [String: Page] {
    Dictionary((await site.search?.pages(jobs: jobs) ?? []).map { ($0.path, $0) }) { $1 }
  }

  /// The same for a page.
  private nonisolated static func make(
    _ page: Page, _ origin: ServedSite.Origin
  ) async -> FileCache.Entry {
    FileCache.Entry(page.draft(DraftPermission()), origin)
  }

  private func copiedBytes(at path: String, of site: ServedSite) -> [UInt8]? {
    guard let file = site.copy(at: path) else { return nil }
    return FileManager.default.contents(atPath: file).map { Array($0) }
  }
}

/// Lets an article be rendered that wasn't cleared.
///
/// Only a ``LiveSite`` can give it, and it writes nothing to disk: that keeps a build from publishing
/// such an article.
struct DraftPermission: Sendable {
  fileprivate init() {}
}
