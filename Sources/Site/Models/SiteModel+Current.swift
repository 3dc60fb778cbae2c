extension SiteModel {
  /// The site as a page below `url` shows it: that link of the navigation is the current one.
  ///
  /// Made once for each link, not for each page.
  package func current(_ url: String) -> Self {
    var site = self
    site.navigation = navigation.map { item in
      NavigationItem(title: item.title, url: item.url, isCurrent: item.url == url)
    }
    return site
  }
}
