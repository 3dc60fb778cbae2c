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
}
