import Content
import Diagnostics
import Safety
import Templates

/// Every file of a site, each ready to be made: what a build writes and a preview serves.
package struct SitePlan: Sendable {
  /// A file that is taken over as it is.
  struct Copy: Sendable {
    /// Below the output folder.
    var path: String
    /// Where it is read from.
    var file: String
  }

  let pages: [Page]
  let copies: [Copy]

  /// Plans a site that was found to have no errors; `times` gets the time that search took. Nil if
  /// its settings or templates can't be used.
  init?(
    _ analysis: consuming SiteAnalysis, _ templates: SiteTemplates, _ options: SiteOptions,
    _ times: inout PhaseTimes
  ) async {
    guard let configuration = analysis.inputs.configuration, let pageTemplates = templates.pages
    else { return nil }
    // The tables of languages take long to load when they are first asked.
    async let direction = WritingDirection(ofLanguage: configuration.language)
    // First, and not beside the rest: what it needs of memory is free again then.
    let search = await SearchPages(
      analysis.takeSearchArticles(), words: analysis.words, analysis.inputs, configuration
    ).pages(jobs: options.jobs)
    times.end("search")
    let articles = analysis.records.compactMap(PublishedArticle.init)
    let context = SiteContext(
      configuration: configuration, sources: analysis.inputs.sources, book: analysis.inputs.book,
      templates: pageTemplates, now: options.now, articles: articles,
      withdrawn: analysis.records.filter(\.isWithdrawn),
      site: SiteModel(
        configuration, await direction, articles: articles, assets: templates.assets))
    async let related = RelatedLinks.find(
      among: articles, backlinks: analysis.backlinks, jobs: options.jobs)
    let others = PageGroup.allCases.flatMap { $0.pages(in: context) } + templates.assets.pages()
    pages =
      others + ArticlePages(context: context, related: await related).pages() + search
    copies =
      analysis.usedAssets.map { Copy(path: $0.path.url.outputPath, file: $0.file) }
      + templates.statics.files.map { Copy(path: $0.path, file: $0.file) }
  }
}

extension FingerprintedAssets {
  func pages() -> [Page] {
    files.values.sorted { $0.outputPath < $1.outputPath }.map { file in
      Page(file.outputPath) { file.bytes }
    }
  }
}
