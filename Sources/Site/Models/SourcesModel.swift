package import Templates

/// Every source, with the pages that rest on it.
package struct SourcesModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  package var sources: [ListedSourceModel]

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .list("sources") { $0.sources },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel, sources: [ListedSourceModel] = []
  ) {
    self.site = site
    self.page = page
    self.sources = sources
  }
}

/// A source in the list of all sources.
package struct ListedSourceModel: TemplateModel {
  package var id: String
  package var title: String
  package var publisher: String
  /// In words: `medicine label`, `guideline` …
  package var kind: String
  package var url: String
  package var accessed: String
  package var accessedISO: String
  package var note: String?
  package var pages: [LinkModel]

  package static let fields = Fields<Self>([
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("publisher") { $0.publisher },
    .text("kind") { $0.kind },
    .text("url") { $0.url },
    .text("accessed") { $0.accessed },
    .text("accessedISO") { $0.accessedISO },
    .optionalText("note") { $0.note },
    .list("pages") { $0.pages },
  ])

  package init(
    id: String, title: String, publisher: String, kind: String, url: String, accessed: String,
    accessedISO: String, note: String? = nil, pages: [LinkModel] = []
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.kind = kind
    self.url = url
    self.accessed = accessed
    self.accessedISO = accessedISO
    self.note = note
    self.pages = pages
  }
}
