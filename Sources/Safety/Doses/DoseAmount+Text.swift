extension DoseAmount {
  /// Reads a number and a unit: `1200 mg`, `4 g`, `500 micrograms`, `10 ml`, `8 tablets`.
  package init?(_ text: String) {
    let bytes = Array(text.lowercased().utf8)
    var number = DoseNumber(bytes, at: 0)
    var rest = bytes[(number?.bytes.upperBound ?? 0)...]
    while rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    guard let value = number.take()?.thousandths, value > 0,
      let unit = DoseLexicon.word(rest)?.unit, let amount = unit.amount(ofThousandths: value)
    else { return nil }
    self = amount
  }
}

extension DoseAmount: CustomStringConvertible {
  /// As a reader is told: `1,200 mg`, `1.5 mg`, `250 micrograms`, `10 ml`, `1 tablet`.
  package var description: String {
    switch unit {
    case .microgram where value < 1000: "\(value) \(value == 1 ? "microgram" : "micrograms")"
    case .microgram: "\(Self.decimal(value)) mg"
    case .microlitre: "\(Self.decimal(value)) ml"
    case .millipiece: "\(Self.decimal(value)) \(value <= 1000 ? "tablet" : "tablets")"
    case .milliunit: "\(Self.decimal(value)) \(value <= 1000 ? "unit" : "units")"
    }
  }

  /// Thousandths as a number with commas between its thousands, and no more decimals than needed.
  private static func decimal(_ thousandths: Int) -> String {
    var whole = ""
    for (offset, digit) in String(thousandths / 1000).reversed().enumerated() {
      if offset > 0, offset.isMultiple(of: 3) { whole = "," + whole }
      whole = String(digit) + whole
    }
    guard thousandths % 1000 != 0 else { return whole }
    var decimals = String(1000 + thousandths % 1000).dropFirst()
    while decimals.last == "0" { decimals = decimals.dropLast() }
    return "\(whole).\(decimals)"
  }
}
