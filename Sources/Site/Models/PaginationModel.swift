package import Templates

/// The way through a listing of several pages.
package struct PaginationModel: TemplateModel {
  package var previousURL: String?
  package var nextURL: String?
  package var pages: [PageNumberModel]

  package static let fields = Fields<Self>([
    .optionalText("previousURL") { $0.previousURL },
    .optionalText("nextURL") { $0.nextURL },
    .list("pages") { $0.pages },
  ])

  package init(
    previousURL: String? = nil, nextURL: String? = nil, pages: [PageNumberModel] = []
  ) {
    self.previousURL = previousURL
    self.nextURL = nextURL
    self.pages = pages
  }
}

/// A page of a listing.
package struct PageNumberModel: TemplateModel {
  package var number: String
  package var url: String
  package var isCurrent: Bool

  package static let fields = Fields<Self>([
    .text("number") { $0.number },
    .text("url") { $0.url },
    .flag("isCurrent") { $0.isCurrent },
  ])

  package init(
    number: String, url: String, isCurrent: Bool = false
  ) {
    self.number = number
    self.url = url
    self.isCurrent = isCurrent
  }
}
