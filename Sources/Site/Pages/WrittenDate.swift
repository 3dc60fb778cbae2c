import Content

extension Day {
  /// The date as people write it in the site's language; as 2026-11-22 in languages that we don't
  /// know the months of.
  func written(in language: String) -> String {
    let parts = language.split(separator: "-")
    guard parts.first == "en" else { return description }
    let name = Self.monthNames[month - 1]
    return parts.contains("US") ? "\(name) \(day), \(year)" : "\(day) \(name) \(year)"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
