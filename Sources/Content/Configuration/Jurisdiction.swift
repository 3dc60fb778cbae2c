/// The place whose readers a site is for, as far as help and medicines differ by it.
package enum Jurisdiction: String, CaseIterable, Hashable, Sendable {
  case unitedStates = "US"
  case canada = "CA"
  case unitedKingdom = "UK"
  case europeanUnion = "EU"
  case australia = "AU"
  case newZealand = "NZ"

  /// Whom to call when a life is in danger.
  package var emergencyNumber: String {
    switch self {
    case .unitedStates, .canada: "911"
    case .unitedKingdom: "999"
    case .europeanUnion: "112"
    case .australia: "000"
    case .newZealand: "111"
    }
  }
}
