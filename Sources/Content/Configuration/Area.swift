/// A field of remedies, with a folder of its own.
package enum Area: String, CaseIterable, Hashable, Sendable {
  case stretching
  case heatTherapy = "heat-therapy"
  case massageTherapy = "massage-therapy"
  case medications
  case physicalTherapy = "physical-therapy"
  case lifestyle

  /// The folder's name, which is also the URL's.
  package var slug: String { rawValue }

  package var title: String {
    switch self {
    case .stretching: "Stretching"
    case .heatTherapy: "Heat therapy"
    case .massageTherapy: "Massage therapy"
    case .medications: "Medications"
    case .physicalTherapy: "Physical therapy"
    case .lifestyle: "Lifestyle"
    }
  }

  package var url: SitePath { SitePath([slug], isFolder: true) }
}
