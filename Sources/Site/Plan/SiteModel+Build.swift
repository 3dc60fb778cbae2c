import Content
import Templates

extension SiteModel {
  /// The frame of every page, made once a build.
  init(
    _ configuration: SiteConfiguration, _ direction: WritingDirection,
    articles: [PublishedArticle], assets: FingerprintedAssets
  ) {
    func href(_ url: SitePath) -> String { url.href(basePath: configuration.baseURL.path) }
    func asset(_ name: String) -> String {
      href(SitePath(unchecked: "/" + (assets.files[name]?.outputPath ?? name)))
    }
    let present = Set(articles.map(\.record.url))
    let hasConditions = present.contains(.conditions)
    let icons = assets.icons.mapValues(asset)
    let areas = configuration.areas.compactMap { area in
      articles.first { $0.record.kind == .area(area) }.map { index in
        LinkModel(
          title: area.title, url: href(area.url), description: index.record.description,
          iconURL: icons[area.slug])
      }
    }
    let conditions =
      hasConditions
      ? [NavigationItem(title: "Conditions", url: href(.conditions))] : []
    self.init(
      title: configuration.title, description: configuration.description,
      language: configuration.language,
      direction: direction.rawValue,
      homeURL: href(.home),
      conditionsURL: hasConditions ? href(.conditions) : nil, azURL: href(.az),
      sourcesURL: href(.sources), safetyURL: href(.safety), rulesURL: href(.rules),
      searchURL: href(.search),
      aboutURL: present.contains(.about) ? href(.about) : nil,
      feedURL: href(SitePath(unchecked: "/feed.xml")), stylesheetURL: asset(AssetFolder.styleSheet),
      iconURL: asset(AssetFolder.icon),
      socialImageURL: assets.files[AssetFolder.socialImage].map {
        configuration.baseURL.absolute(SitePath(unchecked: "/" + $0.outputPath))
      },
      searchScriptURL: href(SearchPage.boxScript.path),
      searchEngineURL: href(SearchPage.engineScript.path),
      emergencyNumber: configuration.jurisdiction.emergencyNumber,
      navigation: conditions + areas.map { NavigationItem(title: $0.title, url: $0.url) },
      areas: areas, icons: icons)
  }
}
