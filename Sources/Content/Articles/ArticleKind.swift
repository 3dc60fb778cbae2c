/// What an article is, which its place in the folder decides.
package enum ArticleKind: Hashable, Sendable {
  case home
  case area(Area)
  /// Something that may help, in an area's folder.
  case remedy(Area)
  /// The list of conditions.
  case conditions
  case condition
  case page

  /// The kind of what is published at `url`.
  ///
  /// The URL decides and not the file's name, so that `heat-therapy.md` can't be a plain page that
  /// no rule of its area applies to.
  package init(url: SitePath) {
    guard let folder = url.firstComponent else {
      self = .home
      return
    }
    let isFolder = url.text[folder.endIndex...].utf8.allSatisfy { $0 == UInt8(ascii: "/") }
    if folder == "conditions" {
      self = isFolder ? .conditions : .condition
    } else if let area = Area(rawValue: String(folder)) {
      self = isFolder ? .area(area) : .remedy(area)
    } else {
      self = .page
    }
  }

  /// Whether the article gives health advice, so that it needs sources and a date of review.
  package var needsSources: Bool {
    switch self {
    case .remedy, .condition: true
    case .home, .area, .conditions, .page: false
    }
  }

  /// The area whose folder the article lies in.
  package var area: Area? {
    switch self {
    case .area(let area), .remedy(let area): area
    case .home, .conditions, .condition, .page: nil
    }
  }

  /// The kinds by the names that safety rules use, whatever the area.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case home, area, remedy, conditions, condition, page
  }

  package var name: Name {
    switch self {
    case .home: .home
    case .area: .area
    case .remedy: .remedy
    case .conditions: .conditions
    case .condition: .condition
    case .page: .page
    }
  }
}
