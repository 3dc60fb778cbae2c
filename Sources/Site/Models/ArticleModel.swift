package import Templates

/// An article: a remedy, a condition or a plain page.
package struct ArticleModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  /// The article's description, shown under the title.
  package var lede: String
  package var synonyms: [String]
  /// Empty for a page too short to need it.
  package var contents: [HeadingLink]
  /// What of the body stands before its first section, as the warnings do; nil if nothing does.
  package var opening: HTML?
  /// The rest of the body, from its first heading of the second level on.
  package var sections: HTML?
  /// Cited ones, in the order of their numbers.
  package var sources: [SourceModel]
  package var backgroundSources: [SourceModel]
  package var related: [LinkModel]
  package var tags: [LinkModel]
  /// Absent for plain pages without dates.
  package var review: ReviewModel?
  package var authors: [PersonModel]
  package var reviewer: PersonModel?
  /// Who pays for the page.
  package var funding: String?
  /// What its authors and reviewers may gain.
  package var conflicts: String?
  /// A statement in it has not been approved by a clinician.
  package var awaitsApproval: Bool
  package var isDraft: Bool
  package var jsonLD: EmbeddedJSON

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .text("lede") { $0.lede },
    .texts("synonyms") { $0.synonyms },
    .list("contents") { $0.contents },
    .optionalHTML("opening") { $0.opening },
    .optionalHTML("sections") { $0.sections },
    .list("sources") { $0.sources },
    .list("backgroundSources") { $0.backgroundSources },
    .list("related") { $0.related },
    .list("tags") { $0.tags },
    .optional("review") { $0.review },
    .list("authors") { $0.authors },
    .optional("reviewer") { $0.reviewer },
    .optionalText("funding") { $0.funding },
    .optionalText("conflicts") { $0.conflicts },
    .flag("awaitsApproval") { $0.awaitsApproval },
    .flag("isDraft") { $0.isDraft },
    .json("jsonLD") { $0.jsonLD },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel, lede: String,
    synonyms: [String] = [], contents: [HeadingLink] = [],
    opening: HTML? = nil, sections: HTML? = nil, sources: [SourceModel] = [],
    backgroundSources: [SourceModel] = [], related: [LinkModel] = [], tags: [LinkModel] = [],
    review: ReviewModel? = nil, authors: [PersonModel] = [], reviewer: PersonModel? = nil,
    funding: String? = nil, conflicts: String? = nil, awaitsApproval: Bool, isDraft: Bool,
    jsonLD: EmbeddedJSON
  ) {
    self.site = site
    self.page = page
    self.lede = lede
    self.synonyms = synonyms
    self.contents = contents
    self.opening = opening
    self.sections = sections
    self.sources = sources
    self.backgroundSources = backgroundSources
    self.related = related
    self.tags = tags
    self.review = review
    self.authors = authors
    self.reviewer = reviewer
    self.funding = funding
    self.conflicts = conflicts
    self.awaitsApproval = awaitsApproval
    self.isDraft = isDraft
    self.jsonLD = jsonLD
  }
}
