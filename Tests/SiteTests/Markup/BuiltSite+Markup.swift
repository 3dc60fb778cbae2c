extension BuiltSite {
  /// Every page as it was read strictly, by its path.
  var markup: [String: PageMarkup] {
    files.filter { $0.key.hasSuffix(".html") }.mapValues { PageMarkup($0) }
  }
}
