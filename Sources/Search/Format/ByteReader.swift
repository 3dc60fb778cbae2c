/// Reads what a ``ByteWriter`` wrote; what is broken or cut off reads as nil and never further than
/// the bytes go.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position >= bytes.endIndex }

  /// How many bytes are still to be read.
  var left: Int { bytes.endIndex - position }

  mutating func byte() -> Int? {
    guard position < bytes.endIndex else { return nil }
    defer { position += 1 }
    return Int(bytes[position])
  }

  mutating func check() -> UInt16? {
    guard let low = byte(), let high = byte() else { return nil }
    return UInt16(low) | UInt16(high) << 8
  }

  /// Nil also for a number that no index holds: of more than 31 bits.
  mutating func number() -> Int? {
    var value = 0
    for shift in stride(from: 0, through: 28, by: 7) {
      guard let next = byte() else { return nil }
      value |= (next & 0x7F) << shift
      if next < 0x80 { return value <= Int32.max ? value : nil }
    }
    return nil
  }

  mutating func raw(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.endIndex - position else { return nil }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  mutating func text() -> ArraySlice<UInt8>? { number().flatMap { raw($0) } }

  mutating func string() -> String? { text().map { String(decoding: $0, as: UTF8.self) } }

  mutating func word(after previous: [UInt8]) -> [UInt8]? {
    guard let shared = byte(), shared <= previous.count, let rest = text() else { return nil }
    return Array(previous[..<shared]) + rest
  }
}
