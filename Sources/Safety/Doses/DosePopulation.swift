/// Whom a dose is for.
package struct DosePopulation: Hashable, Sendable {
  /// In the text's own words and lower case: "adults", "children 12 years and over".
  package var text: String
  /// In years; without an upper end for those up to any age.
  package var youngest: Int
  package var oldest: Int?

  /// Whether what holds for one is meant for the other too: both for adults, or the same children.
  ///
  /// Labels count as adults those from 12, 16 or 18 years on.
  package func isLike(_ other: DosePopulation) -> Bool { group == other.group }

  var group: Group {
    if let oldest { return .children(youngest, oldest) }
    return youngest <= 18 ? .adults : .older(youngest)
  }

  enum Group: Hashable {
    case adults
    case older(Int)
    case children(Int, Int)
  }
}
