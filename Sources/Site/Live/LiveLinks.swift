import Content
import Diagnostics

/// The links between a site's articles, and what is wrong with them, kept up to date.
struct LiveLinks: Sendable {
  private var index: LinkIndex
  /// What is wrong with each page's links, in the order of the pages.
  private(set) var found: [[Finding]]
  /// Where each page's links, and then its related entries, lead to: places of pages.
  private var targets: [[Int?]]
  private let jobs: Int

  /// - Parameters:
  ///   - pages: sorted by path; their places here are counted from 0.
  ///   - assets: all files beside them.
  ///   - generated: paths that the build makes without an article.
  ///   - options: of the site.
  init(
    _ pages: [PageRecord], assets: [ContentFile], generated: [SitePath], _ options: SiteOptions
  ) async {
    let index = LinkIndex(
      pages: pages, assets: assets, generated: generated, drafts: options.includesDrafts)
    let checked = await pages.parallelMap(jobs: options.jobs) { page in
      (found: index.check(page), targets: index.pages(linkedFrom: page))
    }
    self.index = index
    jobs = options.jobs
    found = checked.map(\.found)
    targets = checked.map(\.targets)
  }

  /// Paths that are taken twice.
  var duplicates: [Finding] { index.duplicates }
  var usedAssets: [ContentPath] { index.usedAssets }

  /// Takes in pages that are as they were but for their text, state and links, and checks them and
  /// all pages that this concerns anew.
  ///
  /// - Parameter changed: each page's place and what is now known of it; path, URL and aliases are
  ///   the same as before.
  /// - Returns: the places of the pages that were checked.
  mutating func update(_ changed: [(place: Int, page: PageRecord)]) async -> [Int] {
    var concerned = Set(changed.map(\.place))
    var retargeted: Set<Int> = []
    for (place, page) in changed {
      let former = index.pages[place]
      if former.state != page.state {
        // Links to it may break, and a broken link may now be meant for it.
        concerned.formUnion(targets.indices)
      } else if former.anchors != page.anchors {
        retargeted.insert(place)
      }
      index.replacePage(at: place, with: page)
    }
    for (place, page) in changed { targets[place] = index.pages(linkedFrom: page) }
    if !retargeted.isEmpty {
      for place in targets.indices
      where targets[place].contains(where: { $0.map(retargeted.contains) ?? false }) {
        concerned.insert(place)
      }
    }
    let places = concerned.sorted()
    let checked = await places.parallelMap(jobs: jobs) { [index] in index.check(index.pages[$0]) }
    for (place, findings) in zip(places, checked) { found[place] = findings }
    return places
  }

  /// Which pages that readers see link to each page, in order: what ``LinkIndex/backlinks`` says,
  /// by place.
  var linkers: [[Int]] {
    var linkers = [[Int]](repeating: [], count: targets.count)
    for place in targets.indices where index.pages[place].state.hasPage(drafts: index.drafts) {
      for (link, target) in zip(index.pages[place].links, targets[place]) {
        guard let target, target != place, !link.isImage, linkers[target].last != place else {
          continue
        }
        linkers[target].append(place)
      }
    }
    return linkers
  }
}
