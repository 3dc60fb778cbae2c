import Content
import Diagnostics
import Search
import Templates

/// A site as a preview serves it: all that its files are made from.
struct ServedSite: Sendable {
  /// Says from what a file was made: as long as it is the same, so is the file.
  struct Origin: Sendable {
    fileprivate var lists: Int
    fileprivate var related: Int
    fileprivate var article: PublishedArticle?

    func isSame(as other: Origin) -> Bool {
      lists == other.lists && related == other.related && article === other.article
    }
  }

  private(set) var context: SiteContext
  private var related = LiveRelated()
  private let assets: [String: FingerprintedAssets.File]
  /// By path below the output folder, where a file is that is taken over as it is.
  private var copies: [String: String] = [:]
  private let statics: [String: String]
  /// By path below the output folder, the article's file.
  private var sources: [String: String] = [:]
  /// What the search index is made from: the articles, the numbers of their words, the settings.
  private var searchable: (articles: [LiveArticle], words: SearchWords, inputs: SiteInputs)
  /// The generations that lists were last other in, the search index, and the choice of related
  /// articles.
  private(set) var lists: Int
  private(set) var searched: Int
  private var relations: Int

  /// - Parameters:
  ///   - analysis: of a site whose settings aren't broken.
  ///   - templates: none of which is broken.
  ///   - generation: a number that no earlier site had.
  ///   - former: the site served before, of which something may still be of use.
  init?(
    _ analysis: LiveAnalysis, _ templates: SiteTemplates, generation: Int, after former: ServedSite?
  ) async {
    guard
      let context = SiteContext(analysis, templates, after: former?.context)
    else { return nil }
    self.context = context
    assets = Dictionary(
      templates.assets.files.values.map { ($0.outputPath, $0) }
    ) { $1 }
    statics = Dictionary(templates.statics.files.map { ($0.path, $0.file) }) { $1 }
    lists = generation
    searched = generation
    relations = generation
    searchable = (analysis.articles, analysis.words, analysis.inputs)
    if let former { related = former.related }
    await relate(analysis)
    takeFiles(of: analysis)
  }

  /// Takes in what changed in the articles.
  mutating func update(
    _ analysis: LiveAnalysis, _ templates: SiteTemplates, _ changes: LiveChanges, generation: Int
  ) async {
    if changes.isListed {
      guard let context = SiteContext(analysis, templates, after: context) else { return }
      self.context = context
      lists = generation
    } else if !changes.articles.isEmpty {
      context = SiteContext(
        context, replacing: changes.articles.compactMap { analysis.articles[$0].published })
    }
    if changes.isListed || !changes.articles.isEmpty {
      searchable = (analysis.articles, analysis.words, analysis.inputs)
      searched = generation
    }
    if changes.isRelated {
      await relate(analysis)
      relations = generation
    }
    if changes.isListed || changes.isCopied { takeFiles(of: analysis) }
  }

  /// The paths of all files that articles and templates bring along; other pages come in groups.
  var paths: Set<String> {
    Set(copies.keys).union(statics.keys).union(assets.keys).union(
      context.articles.lazy.filter { context.page(of: $0, related: []) != nil }
        .map(\.record.url.outputPath))
  }

  /// The article that the file at `path` shows, as findings name it.
  func source(of path: String) -> String? { sources[path] }

  func origin(of path: String) -> Origin {
    guard !Self.isSearchFile(path) else {
      return Origin(lists: searched, related: 0, article: nil)
    }
    let article = article(at: path)
    return Origin(lists: lists, related: article == nil ? 0 : relations, article: article)
  }

  /// The page of an article's own at `path` below the output folder.
  func articlePage(at path: String) -> Page? {
    guard let article = article(at: path) else { return nil }
    let shown = related.related(to: article.record.url).compactMap { self.article(at: $0) }
    return context.page(of: article, related: shown)
  }

  /// Whether a file at `path` would belong to the search.
  static func isSearchFile(_ path: String) -> Bool { path.hasBytePrefix("search/") }

  /// What makes the search index; nil if the settings can't be used.
  var search: SearchPages? {
    let (articles, words, inputs) = searchable
    return inputs.configuration.map {
      SearchPages(articles.compactMap { $0.record?.search }, words: words, inputs, $0)
    }
  }

  /// A file that is taken over as it is; nil if there is none.
  func asset(at path: String) -> [UInt8]? { assets[path]?.bytes }
  func copy(at path: String) -> String? { statics[path] ?? copies[path] }

  /// What stands in place of the page of an article that can't be read.
  func unreadablePage(of file: String) -> [UInt8] {
    let page = PageHeadModel(
      title: "This article can’t be read",
      description: "\(file) has a mistake that keeps it from being read.")
    return context.templates.notFound.bytes(NotFoundModel(site: context.frame, page: page))
  }

  private func article(at path: String) -> PublishedArticle? {
    guard let folder = path.rest(before: "index.html"), folder.hasByteSuffix("/") else {
      return nil
    }
    let article = article(at: SitePath(unchecked: "/" + folder))
    switch article?.record.kind {
    case .remedy, .condition, .page: return article
    case .home, .area, .conditions, nil: return nil
    }
  }

  private func article(at url: SitePath) -> PublishedArticle? {
    context.positions[url].map { context.articles[$0] }
  }

  private mutating func relate(_ analysis: LiveAnalysis) async {
    await related.update(
      analysis.articles, linkers: analysis.linkers, jobs: analysis.options.jobs)
  }

  private mutating func takeFiles(of analysis: LiveAnalysis) {
    copies = Dictionary(
      analysis.usedAssets.map { ($0.path.url.outputPath, $0.file) }
    ) { $1 }
    sources = Dictionary(
      analysis.articles.lazy.filter { $0.isShown || $0.isWithdrawn }.map {
        ($0.outputPath, $0.file)
      }
    ) { $1 }
  }
}

extension SiteContext {
  /// What a site's pages have in common; `former` has sorted much of it already.
  fileprivate convenience init?(
    _ analysis: LiveAnalysis, _ templates: SiteTemplates, after former: SiteContext?
  ) {
    let inputs = analysis.inputs
    guard let configuration = inputs.configuration, let pages = templates.pages else {
      return nil
    }
    let articles = analysis.articles.compactMap(\.published)
    self.init(
      configuration: configuration, sources: inputs.sources, book: inputs.book, templates: pages,
      now: analysis.options.now, articles: articles,
      withdrawn: analysis.articles.filter(\.isWithdrawn).compactMap(\.record),
      site: SiteModel(
        configuration, WritingDirection(ofLanguage: configuration.language), articles: articles,
        assets: templates.assets),
      sortedFormerly: former?.articlesByTitle ?? [])
  }
}
