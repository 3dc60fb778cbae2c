@testable import Safety

extension Dose {
  /// In one line: `ibuprofen 200 mg-400 mg every 4-6 h max 1,200 mg for adults`; what is no direction
  /// or limit has its role in front.
  var line: String {
    var parts: [String] = isInstruction ? [] : [role.rawValue]
    if let substance { parts.append(substance) }
    if let single { parts.append(Self.text(single)) }
    if isPerKilogram { parts.append("each kg") }
    if let interval {
      let least = isLeastInterval ? "at least " : ""
      parts.append("every \(least)\(Self.text(interval)) h")
    }
    if let timesADay { parts.append("\(Self.text(timesADay)) x a day") }
    if let dailyMaximum { parts.append("max \(dailyMaximum)") }
    if let miscounted { parts.append("said to be \(miscounted)") }
    if let population { parts.append("for \(population.text)") }
    return parts.joined(separator: " ")
  }

  private static func text(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  private static func text(_ range: ClosedRange<DoseAmount>) -> String {
    if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
    if range.lowerBound.value == 0 { return "up to \(range.upperBound)" }
    return "\(range.lowerBound)-\(range.upperBound)"
  }
}

extension ReadText {
  /// Each dose in one line, by semicolons.
  var doseLines: String { doses.map(\.line).joined(separator: "; ") }
}
