/// What a source may hold, seen in one look at its bytes, so that a pass with nothing to do is
/// skipped. Only "no" can be relied on.
struct SourceHints {
  private(set) var tables = false
  private(set) var callouts = false
  private(set) var citations = false
  private(set) var definitions = false
  private(set) var rawHTML = false

  init(_ bytes: [UInt8]) {
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case .pipe: tables = true
      case .lessThan: rawHTML = true
      case UInt8(ascii: "!") where previous == .openBracket: callouts = true
      case UInt8(ascii: "@") where previous == .openBracket: citations = true
      case UInt8(ascii: ":") where previous == .closeBracket: definitions = true
      // A table of one column can do without pipes: `name`, then `:-` or `-:`.
      case UInt8(ascii: "-") where previous == UInt8(ascii: ":"): tables = true
      case UInt8(ascii: ":") where previous == UInt8(ascii: "-"): tables = true
      default: break
      }
      previous = byte
    }
  }
}
