import Diagnostics

/// Pages that are planned together because they come from the same lists; all but the articles' own.
enum PageGroup: CaseIterable, Sendable {
  case home, areas, tags, az, sources, safety, rules, search, redirects, tombstones, notFound
  case machineFiles

  func pages(in context: SiteContext) -> [Page] {
    switch self {
    case .home: HomePage(context: context).pages()
    case .areas: AreaPages(context: context).pages()
    case .tags: TagPages(context: context).pages()
    case .az: AZPages(context: context).pages()
    case .sources: SourcePages(context: context).pages()
    case .safety: SafetyPages(context: context).pages()
    case .rules: RulePages(context: context).pages()
    case .search: SearchPage(context: context).pages()
    case .redirects: RedirectPages(context: context).pages()
    case .tombstones: TombstonePages(context: context).pages()
    case .notFound: NotFoundPage(context: context).pages()
    case .machineFiles: MachineFiles(context: context).pages()
    }
  }

  /// Whether a page of the group may be at `path` below the output folder; cheap, and right when it
  /// says no.
  func mayHold(_ path: String) -> Bool {
    switch self {
    case .home: path == "index.html"
    case .tags: path.hasBytePrefix("tags/")
    case .az: path.hasBytePrefix("a-z/")
    case .sources: path.hasBytePrefix("sources/")
    case .safety, .rules: path.hasBytePrefix("safety/")
    case .search: path.hasBytePrefix("search/")
    case .notFound: path == "404.html"
    case .machineFiles: !path.hasByteSuffix(".html")
    case .areas, .redirects, .tombstones: true
    }
  }
}
