extension LinkIndex {
  /// Which pages link to each page, by URL and in order; a page's links to itself don't count.
  package var backlinks: [SitePath: [SitePath]] {
    // Almost every link leads to a page, and those are counted without looking at a URL.
    var toPages: [[SitePath]] = Array(repeating: [], count: pages.count)
    var backlinks: [SitePath: [SitePath]] = [:]
    // Pages come in the order of their paths, so that a page that links twice is last in the list.
    for page in pages where page.state.hasPage(drafts: drafts) {
      for link in page.links where !link.isImage {
        switch entry(of: link.target) {
        case .page(let index), .alias(let index):
          guard pages[index].url != page.url, toPages[index].last != page.url else { continue }
          toPages[index].append(page.url)
        case .asset, .generated:
          guard let url = link.target.url, backlinks[url]?.last != page.url else { continue }
          backlinks[url, default: []].append(page.url)
        case nil: continue
        }
      }
    }
    for (page, sources) in zip(pages, toPages) where !sources.isEmpty {
      backlinks[page.url] = sources
    }
    return backlinks
  }

  /// The files that pages show or link to, in order: nothing else needs to be published.
  package var usedAssets: [ContentPath] {
    var used: Set<ContentPath> = []
    for page in pages where page.state.hasPage(drafts: drafts) {
      for link in page.links {
        // No article's URL is a file's.
        if case .article = link.target { continue }
        if case .asset(let path) = entry(of: link.target) { used.insert(path) }
      }
    }
    return used.sorted()
  }
}
