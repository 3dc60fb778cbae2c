/// Reads a source beside the text that it stands for, undoing escapes and entities on the way.
struct TextMatcher {
  let bytes: [UInt8]
  private(set) var offset: Int
  /// Whether a backslash escapes what follows; not so in an autolink.
  let hasEscapes: Bool

  init(bytes: [UInt8], offset: Int, hasEscapes: Bool = true) {
    self.bytes = bytes
    self.offset = offset
    self.hasEscapes = hasEscapes
  }

  /// Steps over what stands for `text`; false if the source says something else.
  mutating func match(_ text: String, _ entities: inout EntityDecoder) -> Bool {
    match(text.utf8[...], &entities)
  }

  mutating func match(_ text: Substring.UTF8View, _ entities: inout EntityDecoder) -> Bool {
    var rest = text.makeIterator()
    while let wanted = rest.next() {
      guard offset < bytes.count else { return false }
      let found = bytes[offset]
      switch found {
      case .backslash where hasEscapes && offset + 1 < bytes.count && bytes[offset + 1].isPunctuation:
        guard wanted == bytes[offset + 1] else { return false }
        offset += 2
      case .ampersand:
        guard let entity = entities.decode(at: offset, in: bytes) else {
          guard wanted == found else { return false }
          offset += 1
          continue
        }
        var decoded = entity.text.utf8.makeIterator()
        guard decoded.next() == wanted else { return false }
        while let next = decoded.next() {
          guard rest.next() == next else { return false }
        }
        offset = entity.end
      case 0:
        // libcmark shows U+FFFD in place of NUL.
        guard wanted == 0xEF, rest.next() == 0xBF, rest.next() == 0xBD else { return false }
        offset += 1
      default:
        guard wanted == found, !found.isLineEnd else { return false }
        offset += 1
      }
    }
    return true
  }
}
