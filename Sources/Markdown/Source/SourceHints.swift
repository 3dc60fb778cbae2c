/// What a source may hold, seen in one look at its bytes, so that a pass with nothing to do is
/// skipped. Only "no" can be relied on.
struct SourceHints {
  private(set) var tables = false
  private(set) var callouts = false
  private(set) var citations = false
  private(set) var definitions = false
  private(set) var rawHTML = false
  private(set) var links = false
  /// The offsets of the brackets that may start a citation, in order.
  private(set) var citationStarts: [Int] = []

  init(_ bytes: [UInt8]) {
    for (offset, byte) in bytes.enumerated() {
      // Nearly all bytes are letters and spaces: told apart from the rest in a step or two.
      guard byte < 0x61 || byte == .pipe, byte != .space else { continue }
      look(at: byte, offset, in: bytes)
    }
  }

  @inline(__always)
  private mutating func look(at byte: UInt8, _ offset: Int, in bytes: [UInt8]) {
    switch byte {
    case .pipe: tables = true
    case .lessThan:
      rawHTML = true
      links = true
    case .openBracket: lookBehindBracket(at: offset, in: bytes)
    case .closeBracket where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: ":"):
      definitions = true
    // A table of one column can do without pipes: `name`, then `:-` or `-:`.
    case UInt8(ascii: ":") where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "-"),
      UInt8(ascii: "-") where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: ":"):
      tables = true
    default: break
    }
  }

  private mutating func lookBehindBracket(at offset: Int, in bytes: [UInt8]) {
    links = true
    guard offset + 1 < bytes.count else { return }
    switch bytes[offset + 1] {
    case UInt8(ascii: "!"): callouts = true
    case UInt8(ascii: "@"):
      citations = true
      citationStarts.append(offset)
    // The `@` may be written as an escape or an entity.
    case .backslash, .ampersand: citationStarts.append(offset)
    default: break
    }
  }
}
