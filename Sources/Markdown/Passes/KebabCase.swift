extension StringProtocol {
  /// Whether this is a name as ids and keys are written: `heat-limits`, `nhs-leg-cramps-2024`.
  var isKebabCase: Bool { utf8.isKebabCase }
}

extension Sequence<UInt8> {
  /// Whether these are the bytes of a name as ids and keys are written.
  var isKebabCase: Bool {
    var previous = UInt8(ascii: "-")
    for byte in self {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen ? previous != byte : byte.isDigit || byte.isLetter && byte == byte.lowercased
      else { return false }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }
}
