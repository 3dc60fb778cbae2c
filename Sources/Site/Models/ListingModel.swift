package import Templates

/// A list of articles: an area, the conditions, or a tag.
package struct ListingModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  package var lede: String
  /// What of the body stands before its first section, as the warnings do; nil if nothing does.
  package var opening: HTML?
  /// The rest of the body, from its first heading of the second level on.
  package var sections: HTML?
  /// The body's headings, and the list's own; empty for a page too short to need it.
  package var contents: [HeadingLink]
  /// What the body cites.
  package var sources: [SourceModel]
  package var backgroundSources: [SourceModel]
  /// A statement in the body has not been approved by a clinician.
  package var awaitsApproval: Bool
  package var review: ReviewModel?
  /// The heading above the list, for example `Remedies`.
  package var itemsTitle: String
  /// Those of this page of the listing.
  package var items: [LinkModel]
  /// Absent where everything fits on one page.
  package var pagination: PaginationModel?
  package var isDraft: Bool
  package var jsonLD: EmbeddedJSON

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .text("lede") { $0.lede },
    .optionalHTML("opening") { $0.opening },
    .optionalHTML("sections") { $0.sections },
    .list("contents") { $0.contents },
    .list("sources") { $0.sources },
    .list("backgroundSources") { $0.backgroundSources },
    .flag("awaitsApproval") { $0.awaitsApproval },
    .optional("review") { $0.review },
    .text("itemsTitle") { $0.itemsTitle },
    .list("items") { $0.items },
    .optional("pagination") { $0.pagination },
    .flag("isDraft") { $0.isDraft },
    .json("jsonLD") { $0.jsonLD },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel, lede: String,
    opening: HTML? = nil, sections: HTML? = nil, contents: [HeadingLink] = [],
    sources: [SourceModel] = [], backgroundSources: [SourceModel] = [],
    awaitsApproval: Bool, review: ReviewModel? = nil, itemsTitle: String,
    items: [LinkModel] = [], pagination: PaginationModel? = nil,
    isDraft: Bool, jsonLD: EmbeddedJSON
  ) {
    self.site = site
    self.page = page
    self.lede = lede
    self.opening = opening
    self.sections = sections
    self.contents = contents
    self.sources = sources
    self.backgroundSources = backgroundSources
    self.awaitsApproval = awaitsApproval
    self.review = review
    self.itemsTitle = itemsTitle
    self.items = items
    self.pagination = pagination
    self.isDraft = isDraft
    self.jsonLD = jsonLD
  }
}
