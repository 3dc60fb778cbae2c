package import Templates

/// Every article by its first letter, and by its other names.
package struct AZModel: TemplateModel {
  package var site: Prepared<SiteModel>
  package var page: PageHeadModel
  /// Those that have entries, in order.
  package var letters: [LetterModel]

  package static let fields = Fields<Self>([
    .prepared("site") { $0.site },
    .object("page") { $0.page },
    .list("letters") { $0.letters },
  ])

  package init(
    site: Prepared<SiteModel>, page: PageHeadModel, letters: [LetterModel] = []
  ) {
    self.site = site
    self.page = page
    self.letters = letters
  }
}

/// The entries of one letter.
package struct LetterModel: TemplateModel {
  package var letter: String
  package var id: String
  package var entries: [AZEntryModel]

  package static let fields = Fields<Self>([
    .text("letter") { $0.letter },
    .text("id") { $0.id },
    .list("entries") { $0.entries },
  ])

  package init(
    letter: String, id: String, entries: [AZEntryModel] = []
  ) {
    self.letter = letter
    self.id = id
    self.entries = entries
  }
}

/// A name in the A–Z list.
package struct AZEntryModel: TemplateModel {
  package var title: String
  package var url: String
  /// The article's own title, where this is another name for it.
  package var articleTitle: String?

  package static let fields = Fields<Self>([
    .text("title") { $0.title },
    .text("url") { $0.url },
    .optionalText("articleTitle") { $0.articleTitle },
  ])

  package init(
    title: String, url: String, articleTitle: String? = nil
  ) {
    self.title = title
    self.url = url
    self.articleTitle = articleTitle
  }
}
