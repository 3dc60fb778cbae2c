/// Reads a source beside the text that it stands for, undoing escapes and entities on the way.
struct TextMatcher {
  let bytes: [UInt8]
  private(set) var offset: Int
  /// Whether a backslash escapes what follows; not so in an autolink.
  let hasEscapes: Bool
  /// What is left of an entity that stands for several bytes.
  private var pending: ArraySlice<UInt8> = []

  init(bytes: [UInt8], offset: Int, hasEscapes: Bool = true) {
    self.bytes = bytes
    self.offset = offset
    self.hasEscapes = hasEscapes
  }

  /// Steps over what stands for `text`; false if the source says something else.
  mutating func match(_ text: some Sequence<UInt8>, _ entities: inout EntityDecoder) -> Bool {
    for wanted in text {
      if let next = pending.popFirst() {
        guard next == wanted else { return false }
        continue
      }
      guard offset < bytes.count else { return false }
      let found = bytes[offset]
      if found == wanted, found != .backslash, found != .ampersand {
        guard !found.isLineEnd else { return false }
        offset += 1
      } else {
        guard let first = unescape(found, &entities), first == wanted else { return false }
      }
    }
    return true
  }

  /// Steps over what is here and returns the first byte that it stands for; any others are pending.
  private mutating func unescape(_ found: UInt8, _ entities: inout EntityDecoder) -> UInt8? {
    switch found {
    case .backslash where hasEscapes && offset + 1 < bytes.count && bytes[offset + 1].isPunctuation:
      offset += 2
      return bytes[offset - 1]
    case .ampersand:
      guard let entity = entities.decode(at: offset, in: bytes) else { break }
      offset = entity.end
      pending = Array(entity.text.utf8)[...]
      return pending.popFirst()
    case 0:
      // libcmark shows U+FFFD in place of NUL.
      offset += 1
      pending = [0xBF, 0xBD]
      return 0xEF
    default: break
    }
    offset += 1
    return found
  }
}
