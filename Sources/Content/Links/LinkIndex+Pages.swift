extension LinkIndex {
  /// Which page each link and image of a page, and then each of its related entries, leads to: its
  /// place in the order of paths, and nil for what is no page.
  package func pages(linkedFrom page: PageRecord) -> [Int?] {
    (page.links + page.related).map { link in
      switch entry(of: link.target) {
      case .page(let index), .alias(let index): index
      case .asset, .generated, nil: nil
      }
    }
  }

  /// Takes `page` for what was known of the page at a place in the order of paths; it has the same
  /// path, URL and aliases, so that all others keep theirs.
  package mutating func replacePage(at index: Int, with page: PageRecord) {
    let wasShown = pages[index].state.hasPage(drafts: drafts)
    pages[index] = page
    // What isn't published is never suggested.
    if page.state.hasPage(drafts: drafts) != wasShown { remakeSuggestions() }
  }
}
