/// Walks the bytes of a text from its start to its end.
struct ByteScanner {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func advance() { position += 1 }

  /// Steps over `text` if it stands here.
  mutating func skip(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  /// Takes what stands here as long as `isPart` holds.
  mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let start = position
    while let byte = peek(), isPart(byte) { advance() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Takes what stands here up to `text`, or all there is.
  mutating func take(upTo text: String) -> String {
    let start = position
    while position < bytes.count, !bytes[position...].starts(with: text.utf8) { advance() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Takes the name of an element or an attribute.
  mutating func takeName() -> String {
    take {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
