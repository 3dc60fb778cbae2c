import Content
import Diagnostics
import Safety
import Search

/// A ``SiteAnalysis`` that is kept up to date: all that is known of a site and all that is wrong with
/// it, without reading again what didn't change.
struct LiveAnalysis: Sendable {
  let options: SiteOptions
  private(set) var inputs: SiteInputs
  /// Nil if the settings can't be used; then no article is read.
  private let stage: ArticleStage?
  /// The words of all articles that were read; those of former texts stay.
  let words: SearchWords
  private(set) var folder = LiveFolder()
  /// In the order of their paths.
  private(set) var articles: [LiveArticle] = []
  private var links: LiveLinks
  /// By place, the places of the pages that link there.
  private(set) var linkers: [[Int]] = []
  private(set) var usedAssets: [ContentFile] = []
  private(set) var findings = LiveFindings()
  private(set) var counts = ArticleCounts()
  private var wide = SiteWideFindings()
  /// What the links were last checked against besides the articles.
  private var generated: [SitePath] = []
  private var assets: [ContentFile] = []
  private var statics: StaticFiles

  /// Reads and checks a site from the start.
  ///
  /// - Throws: if there is no content folder, or it can't be read.
  init(
    _ options: SiteOptions, statics: StaticFiles, _ permission: DraftPermission
  ) async throws(FileError) {
    let inputs = try SiteInputs(options)
    self.options = options
    self.inputs = inputs
    self.statics = statics
    let words = SearchWords()
    self.words = words
    stage = inputs.configuration.map {
      ArticleStage(
        inputs, $0, options, words: words, rendersBodies: true, drafts: permission)
    }
    links = await LiveLinks([], assets: [], generated: [], options)
    // A site that nothing is known of takes the same road as one in which all changed.
    _ = await advance([], isScanned: true)
  }

  /// Whether the settings or the rules are broken, so that what is found in articles says little.
  var areSettingsBroken: Bool {
    stage == nil || inputs.settingsFindings.contains { $0.severity == .error }
  }

  /// Takes in changed files and folders below `content/`, as the user would type them, and what
  /// `templates/static/` holds now.
  ///
  /// - Throws: if the content folder is gone, or can't be read.
  mutating func update(
    _ files: Set<String>, statics: StaticFiles
  ) async throws(FileError) -> LiveChanges {
    self.statics = statics
    let isScanned = folder.needsScan(files)
    if isScanned { try inputs.rescan(options) }
    return await advance(files, isScanned: isScanned)
  }

  private mutating func advance(_ files: Set<String>, isScanned: Bool) async -> LiveChanges {
    let old = self
    if isScanned, stage != nil { folder = LiveFolder(inputs.folder) }
    let step = await read(files, since: old)
    var changes = LiveChanges(
      articles: step.places(differing: { $0.hasSamePage(as: $1) }),
      isListed: !step.isSame { $0.isListed(like: $1) }, assets: files.intersection(folder.assets))
    let checked = await checkLinks(step, since: old, &changes)
    var dirty = findAcrossSite(step, since: old, changes, isScanned: isScanned)
    dirty.formUnion(step.read.map(\.file))
    dirty.formUnion(files.filter { !findings[$0].isEmpty })
    for place in checked where !isFound(at: place, asIn: old) { dirty.insert(articles[place].file) }
    if !step.isInOldOrder {
      dirty.formUnion(old.folder.places.keys.filter { folder.places[$0] == nil })
    }
    settle(dirty, &changes)
    return changes
  }
}

extension LiveAnalysis {
  /// Reads what changed, and takes over the other articles.
  private mutating func read(_ files: Set<String>, since old: LiveAnalysis) async -> ArticleStep {
    let places = Set(folder.placesToRead(files, before: old.folder))
      .union(placesShowing(files, since: old)).sorted()
    let outcomes: [ArticleStage.Outcome] =
      if let stage {
        await places.map { folder.files[$0] }.parallelMap(jobs: options.jobs, stage.run)
      } else {
        []
      }
    let former = folder.files.map { file in
      old.folder.places[file.file].map { old.articles[$0] }
    }
    let step = ArticleStep(
      places: places, read: outcomes.map(LiveArticle.init), former: places.map { former[$0] },
      isInOldOrder: folder.files == old.folder.files)
    var all = former
    for (place, article) in zip(step.places, step.read) { all[place] = article }
    articles = all.compactMap(\.self)
    return step
  }

  /// The places of the articles that show a changed picture, whose size stands on their pages.
  private func placesShowing(_ files: Set<String>, since old: LiveAnalysis) -> [Int] {
    let folders = files.map { $0 + "/" }
    func isChanged(_ link: ArticleLink) -> Bool {
      guard link.isImage, case .asset(let path) = link.target else { return false }
      let file = inputs.folder.file(named: path.text).file
      return files.contains(file) || folders.contains { file.hasBytePrefix($0) }
    }
    return old.articles.compactMap { article in
      guard article.outcome.page.links.contains(where: isChanged) else { return nil }
      return folder.places[article.file]
    }
  }

  /// Checks the links that the articles read have something to do with; returns the places of the
  /// pages checked.
  private mutating func checkLinks(
    _ step: ArticleStep, since old: LiveAnalysis, _ changes: inout LiveChanges
  ) async -> [Int] {
    let isSameList = !changes.isListed && statics.files == old.statics.files
    if !isSameList {
      var tags: Set<String> = []
      for article in articles {
        for tag in article.record?.frontMatter.tags ?? [] { tags.insert(tag.value) }
      }
      generated = GeneratedPaths(tags: tags, statics: statics).all
    }
    assets = inputs.folder.assets
    let isSamePlan =
      step.isSame { $0.outcome.page.aliases == $1.outcome.page.aliases }
      && generated == old.generated && assets == old.assets
    let checked: [Int]
    if isSamePlan {
      checked = await links.update(
        zip(step.places, step.read).map { (place: $0, page: $1.outcome.page) })
    } else {
      links = await LiveLinks(
        articles.map(\.outcome.page), assets: assets, generated: generated, options)
      checked = Array(articles.indices)
    }
    let areLinksSame =
      isSamePlan
      && step.isSame {
        $0.hasSameLinks(as: $1) && $0.outcome.page.state == $1.outcome.page.state
      }
    changes.isRelated = changes.isListed || !areLinksSame
    guard !areLinksSame else { return checked }
    linkers = links.linkers
    let used = Set(links.usedAssets)
    usedAssets = assets.filter { used.contains($0.path) }.sorted { $0.path < $1.path }
    changes.isCopied = usedAssets != old.usedAssets
    return checked
  }

  /// Finds again what may have changed across the site; returns the files that this concerns.
  private mutating func findAcrossSite(
    _ step: ArticleStep, since old: LiveAnalysis, _ changes: LiveChanges, isScanned: Bool
  ) -> Set<String> {
    var dirty: Set<String> = []
    if isScanned { dirty.formUnion(wide.replace(.inputs, with: inputs.findings)) }
    guard let configuration = inputs.configuration else { return dirty }
    if changes.isRelated {
      dirty.formUnion(wide.replace(.duplicateURLs, with: links.duplicates))
    }
    if isScanned || !step.isSame({ ($0.record == nil) == ($1.record == nil) }) {
      let readable = articles.lazy.filter { $0.record != nil }
      let missing = IndexCheck(configuration, options).findings(
        of: readable.map { (kind: ArticleKind(url: $0.path.url), file: $0.file) }
      ) { isReported($0) }
      dirty.formUnion(wide.replace(.missingIndexes, with: missing))
    }
    if !step.isSame({ $0.record?.sourceKeys == $1.record?.sourceKeys }) {
      var keys: Set<String> = []
      for article in articles { keys.formUnion(article.record?.sourceKeys ?? []) }
      dirty.formUnion(wide.replace(.unusedSources, with: inputs.unusedSources(keys: keys)))
    }
    if !step.isSame({ $0.record?.doses == $1.record?.doses }) {
      let facts = articles.flatMap { $0.record?.doses ?? [] }
      dirty.formUnion(wide.replace(.doses, with: DoseFact.conflicts(among: facts)))
    }
    return dirty
  }

  /// Whether the same is wrong with a page's links as before.
  private func isFound(at place: Int, asIn old: LiveAnalysis) -> Bool {
    let former = old.folder.places[articles[place].file]
    return former.map { old.links.found[$0] == links.found[place] } ?? false
  }

  private func isReported(_ file: String) -> Bool {
    if !wide[.inputs, file].isEmpty || !wide[.duplicateURLs, file].isEmpty { return true }
    guard let place = folder.places[file] else { return false }
    return !articles[place].outcome.findings.isEmpty || !links.found[place].isEmpty
  }

  /// Puts together what is wrong with each of `files`, and counts the articles.
  private mutating func settle(_ files: Set<String>, _ changes: inout LiveChanges) {
    var found: [String: [Finding]] = [:]
    for file in files {
      let place = folder.places[file]
      // In the order of `SiteAnalysis`, as a sort keeps the order of what it can't tell apart.
      found[file] =
        wide[.inputs, file] + (place.map { articles[$0].outcome.findings } ?? [])
        + wide[.duplicateURLs, file] + (place.map { links.found[$0] } ?? [])
        + wide[.missingIndexes, file] + wide[.unusedSources, file] + wide[.doses, file]
    }
    changes.findings = findings.replace(found)
    guard !changes.findings.isEmpty || changes.isListed else { return }
    counts = ArticleCounts()
    for article in articles {
      counts.count(
        article.record?.state, isShown: article.isShown,
        hasErrors: findings.faultyFiles.contains(article.file))
    }
  }
}
