package import Templates

/// What every page shows of the site. Made once a build, not once a page.
package struct SiteModel: TemplateModel {
  package var title: String
  package var description: String
  /// BCP 47, for example `en-US`.
  package var language: String
  /// `ltr` or `rtl`.
  package var direction: String
  package var homeURL: String
  package var conditionsURL: String?
  package var azURL: String
  package var sourcesURL: String
  package var safetyURL: String
  package var rulesURL: String
  package var searchURL: String
  package var aboutURL: String?
  package var feedURL: String
  /// Fingerprinted.
  package var stylesheetURL: String
  /// Fingerprinted; SVG.
  package var iconURL: String
  /// A whole URL, fingerprinted: the picture that shared links show.
  package var socialImageURL: String?
  /// Fingerprinted; it finds the index beside itself.
  package var searchScriptURL: String
  /// Fingerprinted; what reads the index, which the search script loads when a reader turns to it.
  package var searchEngineURL: String
  /// The number of the site's jurisdiction, for example `112`.
  package var emergencyNumber: String
  package var navigation: [NavigationItem]
  /// In the order of `site.yml`.
  package var areas: [LinkModel]
  /// The fingerprinted URLs of `icons/`, by the folder of the articles that each is for; pages get
  /// theirs in their own models.
  package var icons: [String: String]

  package static let fields = Fields<Self>([
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("language") { $0.language },
    .text("direction") { $0.direction },
    .text("homeURL") { $0.homeURL },
    .optionalText("conditionsURL") { $0.conditionsURL },
    .text("azURL") { $0.azURL },
    .text("sourcesURL") { $0.sourcesURL },
    .text("safetyURL") { $0.safetyURL },
    .text("rulesURL") { $0.rulesURL },
    .text("searchURL") { $0.searchURL },
    .optionalText("aboutURL") { $0.aboutURL },
    .text("feedURL") { $0.feedURL },
    .text("stylesheetURL") { $0.stylesheetURL },
    .text("iconURL") { $0.iconURL },
    .optionalText("socialImageURL") { $0.socialImageURL },
    .text("searchScriptURL") { $0.searchScriptURL },
    .text("searchEngineURL") { $0.searchEngineURL },
    .text("emergencyNumber") { $0.emergencyNumber },
    .list("navigation") { $0.navigation },
    .list("areas") { $0.areas },
  ])

  package init(
    title: String, description: String, language: String, direction: String, homeURL: String,
    conditionsURL: String? = nil, azURL: String, sourcesURL: String, safetyURL: String,
    rulesURL: String, searchURL: String,
    aboutURL: String? = nil, feedURL: String, stylesheetURL: String, iconURL: String,
    socialImageURL: String? = nil, searchScriptURL: String, searchEngineURL: String,
    emergencyNumber: String, navigation: [NavigationItem] = [], areas: [LinkModel] = [],
    icons: [String: String] = [:]
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.direction = direction
    self.homeURL = homeURL
    self.conditionsURL = conditionsURL
    self.azURL = azURL
    self.sourcesURL = sourcesURL
    self.safetyURL = safetyURL
    self.rulesURL = rulesURL
    self.searchURL = searchURL
    self.aboutURL = aboutURL
    self.feedURL = feedURL
    self.stylesheetURL = stylesheetURL
    self.iconURL = iconURL
    self.socialImageURL = socialImageURL
    self.searchScriptURL = searchScriptURL
    self.searchEngineURL = searchEngineURL
    self.emergencyNumber = emergencyNumber
    self.navigation = navigation
    self.areas = areas
    self.icons = icons
  }
}
