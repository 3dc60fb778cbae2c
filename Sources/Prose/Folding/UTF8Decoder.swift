/// Reads code points from bytes that are known to be UTF-8.
enum UTF8Decoder {
  /// The code point at `offset`, and how many bytes it takes; a byte that starts none counts as one
  /// that stands for itself.
  static func scalar(at offset: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, offset + length <= bytes.count else { return (first, 1) }
    var value = first & (0x7F >> UInt32(length))
    for next in bytes[offset + 1..<offset + length] { value = value << 6 | UInt32(next & 0x3F) }
    return (value, length)
  }
}
