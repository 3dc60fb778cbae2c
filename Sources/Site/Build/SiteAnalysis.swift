package import Content
package import Diagnostics
import Safety
import Search

/// All that is known of a site before a page of it is made, and all that is wrong with it.
package struct SiteAnalysis: Sendable {
  /// Sorted by file and place.
  package private(set) var findings: [Finding] = []
  /// What the rules accepted of articles' own words, by file; only if no pages are wanted.
  private var passes: [(file: String, passes: [ProvisionalPass])] = []
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

  /// What search keeps of the articles, and from now on nobody else: it is a good part of all memory,
  /// and free again when the index is made.
  mutating func takeSearchArticles() -> [SearchArticle] {
    records.indices.compactMap { records[$0].search.take() }
  }

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
    // The rules take longest, and need to know nothing of the articles.
    async let rules = Result { () throws(FileError) in
      try SiteRules(ContentFolder.unlisted(site: options.site))
    }
    let folder = try SiteSettings.folder(of: options)
    let settings = try SiteSettings(folder, options)
    let ahead = await Self.readAhead(settings, options, measures: times.measuresStages)
    let inputs = SiteInputs(settings, try await rules.get())
    times.end("settings and rules")
    await self.init(
      of: inputs, options, rendering: rendering, tryingExamples: tryingExamples, ahead: ahead,
      times: &times)
  }

  /// Reads the first articles while the rules are read, which takes about as long.
  private static func readAhead(
    _ settings: SiteSettings, _ options: SiteOptions, measures: Bool
  ) async -> [ReadArticle] {
    guard let configuration = settings.configuration else { return [] }
    let reader = ArticleReader(
      configuration: configuration, sources: settings.sources, now: options.now,
      measures: measures)
    return await settings.folder.articles.prefix(128).parallelMap(jobs: options.jobs, reader.read)
  }

  /// The same for settings that were read already; the order of the files in them doesn't matter,
  /// unless some articles were read `ahead`, the first by path.
  init(
    of inputs: SiteInputs, _ options: SiteOptions, rendering: Bool, tryingExamples: Bool = false,
    ahead: [ReadArticle] = [], times: inout PhaseTimes
  ) async {
    async let examples = tryingExamples ? inputs.exampleFindings : []
    self.inputs = inputs
    findings = inputs.findings
    if let configuration = inputs.configuration {
      var stage = ArticleStage(
        inputs, configuration, options, words: words, rendersBodies: rendering)
      stage.reader.measures = times.measuresStages
      let files = inputs.folder.articles.sorted { $0.path < $1.path }
      var outcomes = await files.indices.parallelBatches(jobs: options.jobs) { [stage] index in
        index < ahead.count ? stage.judge(ahead[index]) : stage.run(files[index])
      }
      times.end("articles")
      if times.measuresStages {
        times.stages = StageTimes.sum(of: outcomes.joined().lazy.compactMap(\.times))
      }
      let pages = collect(from: &outcomes)
      let (records, inputs) = (records, inputs)
      async let index = Self.linkIndex(of: pages, records, inputs, options)
      // They take a core that would wait for the index.
      async let unused = inputs.unusedSources(
        keys: records.indices.lazy.flatMap { records[$0].sourceKeys })
      async let conflicts = DoseFact.conflicts(among: records.indices.flatMap { records[$0].doses })
      collectFindings(from: &outcomes)
      await checkLinks(of: pages, with: await index, options, rendering: rendering)
      let missing = IndexCheck(configuration, options).findings(
        of: records.indices.lazy.map { (records[$0].kind, records[$0].page.file) }
      ) { [findings] file in
        findings.contains { $0.file == file }
      }
      findings += missing
      findings += await unused
      findings += await conflicts
      count(options, unreadable: pages.count - records.count)
      times.end("links")
    }
    Self.quote(&findings, unsaved: options.unsaved)
    findings.sort()
    exampleFindings = await examples
  }

  /// Takes over all that is known of the articles, and returns what the checks across the site need,
  /// also of those that can't be read; in the order of their paths.
  private mutating func collect(from batches: inout [[ArticleStage.Outcome]]) -> [PageRecord] {
    let count = batches.reduce(0) { $0 + $1.count }
    var pages: [PageRecord] = []
    pages.reserveCapacity(count)
    records.reserveCapacity(count)
    // By index: an outcome is lent then, and not copied.
    for batch in batches.indices {
      for index in batches[batch].indices {
        if let record = batches[batch][index].record.take() {
          pages.append(record.page)
          records.append(record)
        } else {
          pages.append(PageRecord(unreadable: batches[batch][index].file))
        }
      }
    }
    return pages
  }

  /// Takes over what was found in each article, and leaves nothing of the outcomes.
  private mutating func collectFindings(from batches: inout [[ArticleStage.Outcome]]) {
    // Once for all: an array that grows is in memory twice, and fresh memory takes time.
    var count = findings.count
    for batch in batches {
      for index in batch.indices { count += batch[index].findings.count }
    }
    findings.reserveCapacity(count)
    for batch in batches.indices {
      for index in batches[batch].indices { collectFindings(from: &batches[batch][index]) }
      batches[batch] = []
    }
  }

  /// The same of one article, whose outcome is lent: it is too large to be copied.
  private mutating func collectFindings(from outcome: inout ArticleStage.Outcome) {
    findings += outcome.findings
    guard !outcome.provisional.isEmpty else { return }
    passes.append((outcome.file.file, outcome.provisional))
  }

  /// Counts the articles when all is known: a broken link is found last, and stops one too.
  private mutating func count(_ options: SiteOptions, unreadable: Int) {
    var faulty: Set<String> = []
    for index in findings.indices where findings[index].severity == .error {
      faulty.insert(findings[index].file)
    }
    for index in records.indices {
      let state = records[index].state
      counts.count(
        state, isShown: state.isShown(drafts: options.includesDrafts),
        hasErrors: !faulty.isEmpty && faulty.contains(records[index].file))
    }
    for _ in 0..<unreadable { counts.count(nil, isShown: true, hasErrors: true) }
  }

  private static func linkIndex(
    of pages: [PageRecord], _ records: [ArticleRecord], _ inputs: SiteInputs,
    _ options: SiteOptions
  ) -> LinkIndex {
    LinkIndex(
      pages: pages, assets: inputs.folder.assets,
      generated: GeneratedPaths(records: records, options: options).all,
      drafts: options.includesDrafts)
  }

  private mutating func checkLinks(
    of pages: [PageRecord], with index: LinkIndex, _ options: SiteOptions, rendering: Bool
  ) async {
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

  /// Notes on what the rules accepted of articles' own words, for a person to look at; only if no
  /// pages are wanted. Sorted by file and place.
  package var provisional: [Finding] {
    passes.flatMap { file, passes in passes.map { $0.note(in: file) } }.sorted()
  }
}
