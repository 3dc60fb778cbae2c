/// A number in digits: `4,000`, `1.5`, `.5`.
struct DoseNumber: Hashable, Sendable {
  /// What it comes to, rounded up.
  var thousandths: Int
  var bytes: Range<Int>

  /// The number whose first digit, or the point before it, is at `start`.
  ///
  /// - Returns: nil if there is none, or one so great that no dose has it.
  init?(_ text: [UInt8], at start: Int) {
    var offset = start
    var (whole, digits) = (0, 0)
    while offset < text.count, let digit = Self.digit(text[offset]) {
      guard whole < 1_000_000_000 else { return nil }
      whole = whole * 10 + digit
      offset += 1
      digits += 1
      if digits <= 3, Self.hasGroup(text, at: offset) {
        offset += 1
        digits = 0
      }
    }
    thousandths = whole * 1000
    let isNaked = offset == start
    if offset + 1 < text.count, Self.isPoint(text[offset]), Self.digit(text[offset + 1]) != nil {
      offset += 1
      var factor = 100
      var isRoundedUp = false
      while offset < text.count, let digit = Self.digit(text[offset]) {
        if factor == 0, digit > 0, !isRoundedUp {
          thousandths += 1
          isRoundedUp = true
        }
        thousandths += digit * factor
        factor /= 10
        offset += 1
      }
    }
    guard offset > start, !isNaked || text[start] == UInt8(ascii: ".") else { return nil }
    bytes = start..<offset
  }

  /// Whether a comma and three digits, and no more, stand at `offset`.
  private static func hasGroup(_ text: [UInt8], at offset: Int) -> Bool {
    guard offset + 3 < text.count, text[offset] == UInt8(ascii: ","),
      (1...3).allSatisfy({ digit(text[offset + $0]) != nil })
    else { return false }
    return offset + 4 == text.count || digit(text[offset + 4]) == nil
  }

  /// A comma that doesn't part thousands is a decimal one: `1,5 g`.
  private static func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }
}
