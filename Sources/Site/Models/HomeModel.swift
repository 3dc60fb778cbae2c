package import Templates

/// The home page.
package struct HomeModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  package var lede: String
  /// What of the body stands before its first section, as the warnings do; nil if nothing does.
  package var opening: HTML?
  /// The rest of the body, from its first heading of the second level on.
  package var sections: HTML?
  package var sources: [SourceModel]
  package var backgroundSources: [SourceModel]
  package var awaitsApproval: Bool
  package var review: ReviewModel?
  /// Shown as cards.
  package var areas: [LinkModel]
  package var conditions: [LinkModel]
  package var jsonLD: EmbeddedJSON

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .text("lede") { $0.lede },
    .optionalHTML("opening") { $0.opening },
    .optionalHTML("sections") { $0.sections },
    .list("sources") { $0.sources },
    .list("backgroundSources") { $0.backgroundSources },
    .flag("awaitsApproval") { $0.awaitsApproval },
    .optional("review") { $0.review },
    .list("areas") { $0.areas },
    .list("conditions") { $0.conditions },
    .json("jsonLD") { $0.jsonLD },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel, lede: String,
    opening: HTML? = nil, sections: HTML? = nil,
    sources: [SourceModel] = [],
    backgroundSources: [SourceModel] = [], awaitsApproval: Bool, review: ReviewModel? = nil,
    areas: [LinkModel] = [], conditions: [LinkModel] = [], jsonLD: EmbeddedJSON
  ) {
    self.site = site
    self.page = page
    self.lede = lede
    self.opening = opening
    self.sections = sections
    self.sources = sources
    self.backgroundSources = backgroundSources
    self.awaitsApproval = awaitsApproval
    self.review = review
    self.areas = areas
    self.conditions = conditions
    self.jsonLD = jsonLD
  }
}
