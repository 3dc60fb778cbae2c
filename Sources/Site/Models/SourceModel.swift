package import Templates

/// A source at the foot of an article.
package struct SourceModel: TemplateModel {
  /// The number that citations show; absent for background reading.
  package var number: String?
  /// The element's id, which citations link to.
  package var id: String
  package var title: String
  package var publisher: String
  package var url: String
  /// The day on which it was read, as people write it.
  package var accessed: String
  package var accessedISO: String
  package var note: String?
  /// The places that cite it.
  package var backlinks: [BacklinkModel]

  package static let fields = Fields<Self>([
    .optionalText("number") { $0.number },
    .text("id") { $0.id },
    .text("title") { $0.title },
    .text("publisher") { $0.publisher },
    .text("url") { $0.url },
    .text("accessed") { $0.accessed },
    .text("accessedISO") { $0.accessedISO },
    .optionalText("note") { $0.note },
    .list("backlinks") { $0.backlinks },
  ])

  package init(
    number: String? = nil, id: String, title: String, publisher: String, url: String,
    accessed: String, accessedISO: String, note: String? = nil, backlinks: [BacklinkModel] = []
  ) {
    self.number = number
    self.id = id
    self.title = title
    self.publisher = publisher
    self.url = url
    self.accessed = accessed
    self.accessedISO = accessedISO
    self.note = note
    self.backlinks = backlinks
  }
}

/// A link from a source back to a place that cites it.
package struct BacklinkModel: TemplateModel {
  package var url: String
  /// A letter or a number: short, since several stand in a row.
  package var label: String

  package static let fields = Fields<Self>([
    .text("url") { $0.url },
    .text("label") { $0.label },
  ])

  package init(
    url: String, label: String
  ) {
    self.url = url
    self.label = label
  }
}
