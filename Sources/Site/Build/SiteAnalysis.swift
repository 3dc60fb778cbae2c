package import Content
package import Diagnostics
import Safety
import Search

/// All that is known of a site before a page of it is made, and all that is wrong with it.
package struct SiteAnalysis: Sendable {
  /// Sorted by file and place.
  package private(set) var findings: [Finding] = []
  /// Notes on what the rules accepted of articles' own words, for a person to look at; only if no
  /// pages are wanted. Sorted by file and place.
  package private(set) var provisional: [Finding] = []
  /// An error for each example of a rule that doesn't show what it should, if they were tried; none
  /// as long as something else is wrong with the rules. Sorted by place.
  package private(set) var exampleFindings: [Finding] = []
  package private(set) var counts = ArticleCounts()
  let inputs: SiteInputs
  /// Sorted by path.
  private(set) var records: [ArticleRecord] = []
  private(set) var usedAssets: [ContentFile] = []
  /// The words of the articles, if pages are wanted.
  let words = SearchWords()
  /// Which pages link to each page.
  private(set) var backlinks: [SitePath: [SitePath]] = [:]

  /// Reads and checks a site.
  ///
  /// - Parameters:
  ///   - options: which site, and for which day.
  ///   - rendering: whether the articles' pages are wanted, or only what is wrong with them.
  ///   - tryingExamples: whether the rules' examples are tried beside the articles.
  ///   - times: gets the time that each phase took.
  /// - Throws: if there is no content folder, or it can't be read.
  package init(
    _ options: SiteOptions, rendering: Bool, tryingExamples: Bool = false,
    times: inout PhaseTimes
  ) async throws(FileError) {
    let inputs = try SiteInputs(options)
    times.end("settings and rules")
    await self.init(
      of: inputs, options, rendering: rendering, tryingExamples: tryingExamples, times: &times)
  }

  /// The same for settings that were read already; the order of the files in them doesn't matter.
  init(
    of inputs: SiteInputs, _ options: SiteOptions, rendering: Bool, tryingExamples: Bool = false,
    times: inout PhaseTimes
  ) async {
    async let examples = tryingExamples ? inputs.exampleFindings : []
    self.inputs = inputs
    findings = inputs.findings
    if let configuration = inputs.configuration {
      var stage = ArticleStage(
        inputs, configuration, options, words: words, rendersBodies: rendering)
      stage.measures = times.measuresStages
      let files = inputs.folder.articles.sorted { $0.path < $1.path }
      let outcomes = await files.parallelMap(jobs: options.jobs, stage.run)
      times.end("articles")
      times.stages = StageTimes.sum(of: outcomes.lazy.compactMap(\.times))
      collect(outcomes)
      await checkLinks(outcomes, configuration, options, rendering: rendering)
      let found = findings
      findings += IndexCheck(configuration, options).findings(
        of: records.indices.lazy.map { [records] in (records[$0].kind, records[$0].page.file) }
      ) { file in
        found.contains { $0.file == file }
      }
      reportUnusedSources()
      findings += DoseFact.conflicts(among: records.indices.flatMap { records[$0].doses })
      count(outcomes)
      times.end("links")
    }
    Self.quote(&findings, unsaved: options.unsaved)
    findings.sort()
    provisional.sort()
    exampleFindings = await examples
  }

  private mutating func collect(_ outcomes: [ArticleStage.Outcome]) {
    records.reserveCapacity(outcomes.count)
    // By index: an outcome is lent then, and not copied.
    for index in outcomes.indices {
      findings += outcomes[index].findings
      for pass in outcomes[index].provisional {
        provisional.append(pass.note(in: outcomes[index].file.file))
      }
      if let record = outcomes[index].record { records.append(record) }
    }
  }

  /// Counts the articles when all is known: a broken link is found last, and stops one too.
  private mutating func count(_ outcomes: [ArticleStage.Outcome]) {
    let faulty = Set(findings.lazy.filter { $0.severity == .error }.map(\.file))
    for index in outcomes.indices {
      counts.count(outcomes[index], hasErrors: faulty.contains(outcomes[index].file.file))
    }
  }

  private mutating func checkLinks(
    _ outcomes: [ArticleStage.Outcome], _ configuration: SiteConfiguration, _ options: SiteOptions,
    rendering: Bool
  ) async {
    let pages = outcomes.map(\.page)
    let generated = GeneratedPaths(records: records, options: options).all
    let index = LinkIndex(
      pages: pages, assets: inputs.folder.assets, generated: generated,
      drafts: options.includesDrafts)
    // Only pages say what links to them and need their assets.
    async let linked = rendering ? index.backlinks : [:]
    async let used = rendering ? Set(index.usedAssets) : []
    let found = await pages.parallelMap(jobs: options.jobs) { index.check($0) }
    findings += index.duplicates + found.joined()
    let assets = await used
    usedAssets = inputs.folder.assets.filter { assets.contains($0.path) }
      .sorted { $0.path < $1.path }
    backlinks = await linked
  }

  /// Adds the source lines that findings point at where they were not at hand: what is found across
  /// the site is found when the articles' text has been let go.
  static func quote(_ findings: inout [Finding], unsaved: [ContentFile]) {
    // Nearly all are complete, and are not copied.
    let incomplete = findings.indices.filter { findings[$0].excerpt == nil }
    for (file, indices) in Dictionary(grouping: incomplete, by: { findings[$0].file }) {
      var quoting = FileFindings(file: file)
      quoting.add(indices.map { findings[$0] })
      var ignored = FileFindings(file: file)
      let source =
        unsaved.first { $0.file == file } ?? ContentFile(path: ContentPath(file), file: file)
      let quoted = quoting.quoting(source.read(findings: &ignored) ?? "")
      for (index, finding) in zip(indices, quoted) { findings[index] = finding }
    }
  }

  private mutating func reportUnusedSources() {
    let keys = records.indices.lazy.flatMap { [records] in records[$0].sourceKeys }
    findings += inputs.unusedSources(keys: keys)
  }
}
