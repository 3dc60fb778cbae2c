import Content
import Diagnostics
import Safety
import Search

/// The first stage of a build, for one article at a time and in parallel: read, decode, parse,
/// check, render, and let the tree go.
struct ArticleStage: Sendable {
  var reader: ArticleReader
  var gate: SafetyGate
  var pictures: PictureFolder
  /// Whether drafts and articles of another day are published too.
  var includesDrafts: Bool
  /// Whether the text is rendered; if not, only findings are wanted.
  var rendersBodies: Bool
  /// Where the words of the articles are numbered for the search.
  var words: SearchWords
  /// Lets an article with errors be rendered too; a build never has it.
  var drafts: DraftPermission?

  init(
    _ inputs: SiteInputs, _ configuration: SiteConfiguration, _ options: SiteOptions,
    words: SearchWords, rendersBodies: Bool, drafts: DraftPermission? = nil
  ) {
    reader = ArticleReader(
      configuration: configuration, sources: inputs.sources, now: options.now)
    gate = SafetyGate(
      inputs.book, jurisdiction: configuration.jurisdiction, sources: inputs.sources,
      now: options.now)
    pictures = PictureFolder(folder: inputs.folder.folder)
    includesDrafts = options.includesDrafts
    self.words = words
    self.rendersBodies = rendersBodies
    self.drafts = drafts
  }

  /// What came of one file.
  struct Outcome: Sendable {
    var file: ContentFile
    /// Nil if the file is too broken to know what it is.
    var record: ArticleRecord?
    var findings: [Finding]
    /// Whether readers are to see the article's text.
    var isShown: Bool
    /// What the rules accepted of the article's own words; only where findings alone are wanted.
    var provisional: [ProvisionalPass] = []
    /// What its stages took, if that was asked.
    var times: StageTimes?

    /// What the checks across the site need.
    var page: PageRecord { record?.page ?? PageRecord(unreadable: file) }
  }

  /// Takes an article from its file to its record.
  ///
  /// A build doesn't hold an article that nobody will see to the safety rules, so that a draft can
  /// lie in the folder; a lint checks all.
  func run(_ file: ContentFile) -> Outcome { judge(reader.read(file)) }

  /// Takes an article that was read to its record.
  func judge(_ read: consuming ReadArticle) -> Outcome {
    let file = read.file
    // Taken and not copied: it is large.
    guard let article = read.article.take() else {
      return Outcome(file: file, record: nil, findings: read.takeQuotedFindings(), isShown: true)
    }
    // It may have waited for the rules.
    var times = read.times.map { _ in StageTimes() }
    let isShown = article.state.isShown(drafts: includesDrafts)
    var body: ArticleBody?
    var provisional: [ProvisionalPass] = []
    var doses: [DoseFact] = []
    var search: SearchArticle?
    if isShown || !rendersBodies {
      let reading = gate.read(article, times: &times)
      let outcome = gate.judge(
        reading, clearing: rendersBodies, findings: &read.findings, times: &times)
      doses = DoseFact.facts(of: reading, in: file.file)
      if rendersBodies {
        body = rendered(reading, outcome)
        times?.end(.rendering)
        // Without its statements, which are the same on many pages.
        search = body.map { _ in SearchArticle(article, reading.prose, words: words) }
        times?.end(.search)
      } else {
        provisional = outcome.provisional
      }
    }
    let stages = times.flatMap { StageTimes.sum(of: [read.times, $0].compactMap(\.self)) }
    return Outcome(
      file: file,
      record: ArticleRecord(article, file: file.file, body: body, search: search, doses: doses),
      findings: read.takeQuotedFindings(), isShown: isShown, provisional: provisional, times: stages
    )
  }

  private func rendered(_ reading: ArticleReading, _ outcome: GateOutcome) -> ArticleBody? {
    let basePath = reader.configuration.baseURL.path
    if let cleared = outcome.cleared {
      return ArticleBody(cleared, basePath: basePath, pictures: pictures)
    }
    return drafts.map {
      ArticleBody(gate.draft(of: reading), $0, basePath: basePath, pictures: pictures)
    }
  }
}

extension PublicationState {
  /// Whether a reader sees the article's text, also with `drafts` of articles of another day.
  func isShown(drafts: Bool) -> Bool {
    if case .withdrawn = self { return false }
    return hasPage(drafts: drafts)
  }
}
