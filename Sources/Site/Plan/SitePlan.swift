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
  /// What is wrong with the templates' assets and static files.
  let findings: [Finding]

  /// Plans a site that was found to have no errors; `times` gets the time that search took.
  init(
    _ analysis: SiteAnalysis, _ configuration: SiteConfiguration, _ templates: PageTemplates,
    _ options: SiteOptions, _ times: inout PhaseTimes
  ) async {
    // First, and not beside the rest: what it needs of memory is free again then.
    let search = await SearchPages(
      analysis.records.compactMap(\.search), words: analysis.words, analysis.inputs, configuration
    ).pages(jobs: options.jobs)
    times.end("search")
    let (assets, findings) = AssetFolder.load(options)
    let articles = analysis.records.compactMap(PublishedArticle.init)
    let context = SiteContext(
      configuration: configuration, sources: analysis.inputs.sources, book: analysis.inputs.book,
      templates: templates, now: options.now, articles: articles,
      withdrawn: analysis.records.filter(\.isWithdrawn),
      site: SiteModel(configuration, articles: articles, assets: assets))
    async let related = RelatedLinks.find(
      among: articles, backlinks: analysis.backlinks, jobs: options.jobs)
    let others = PageGroup.allCases.flatMap { $0.pages(in: context) } + assets.pages()
    pages =
      others + ArticlePages(context: context, related: await related).pages() + search
    let statics = StaticFiles(options)
    copies =
      analysis.usedAssets.map { Copy(path: $0.path.url.outputPath, file: $0.file) }
      + statics.files.map { Copy(path: $0.path, file: $0.file) }
    self.findings = findings + statics.findings
  }
}

extension FingerprintedAssets {
  func pages() -> [Page] {
    files.values.sorted { $0.outputPath < $1.outputPath }.map { file in
      Page(file.outputPath) { file.bytes }
    }
  }
}
