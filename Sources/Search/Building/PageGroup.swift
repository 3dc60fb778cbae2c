package import Content

/// A kind of pages that readers filter results by.
package struct PageGroup: Hashable, Sendable {
  var id: String
  var title: String

  package static func area(_ area: Area) -> PageGroup {
    PageGroup(id: area.slug, title: area.title)
  }

  package static let conditions = PageGroup(id: "conditions", title: "Conditions")
  package static let pages = PageGroup(id: "pages", title: "About this site")
}

extension ArticleKind {
  /// Nil for the home page, which leads to all the others and isn't found itself.
  var searchGroup: PageGroup? {
    switch self {
    case .home: nil
    case .area(let area), .remedy(let area): .area(area)
    case .conditions, .condition: .conditions
    case .page: .pages
    }
  }
}
