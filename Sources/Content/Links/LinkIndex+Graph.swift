extension LinkIndex {
  /// Which pages link to each page, by URL and in order; a page's links to itself don't count.
  package var backlinks: [SitePath: [SitePath]] {
    var backlinks: [SitePath: [SitePath]] = [:]
    // Pages come in the order of their paths, so that a page that links twice is last in the list.
    for page in pages where page.state.hasPage(drafts: drafts) {
      let source = page.url
      for link in page.links where !link.isImage {
        guard let url = destination(of: link.target), url != source,
          backlinks[url]?.last != source
        else { continue }
        backlinks[url, default: []].append(source)
      }
    }
    return backlinks
  }

  /// The files that pages show or link to, in order: nothing else needs to be published.
  package var usedAssets: [ContentPath] {
    var used: Set<ContentPath> = []
    for page in pages where page.state.hasPage(drafts: drafts) {
      for link in page.links {
        guard let url = link.target.url, case .asset(let path) = entry(at: url) else { continue }
        used.insert(path)
      }
    }
    return used.sorted()
  }
}
