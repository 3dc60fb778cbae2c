/// Writes the numbers and texts that the index is made of.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func byte(_ value: Int) { bytes.append(UInt8(truncatingIfNeeded: value)) }

  /// Two bytes, the low one first.
  mutating func check(_ value: UInt16) {
    byte(Int(value & 0xFF))
    byte(Int(value >> 8))
  }

  /// A number from 0 up in as few bytes as it needs: seven bits a byte, the low ones first, the top
  /// bit set in all but the last.
  mutating func number(_ value: Int) {
    var rest = UInt64(max(0, value))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A length, then that many bytes.
  mutating func text(_ text: some Collection<UInt8>) {
    number(text.count)
    bytes.append(contentsOf: text)
  }

  mutating func text(_ text: String) { self.text(Array(text.utf8)) }

  mutating func raw(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// A word by how it differs from the one before: how many bytes they share, then the rest.
  mutating func word(_ word: [UInt8], after previous: [UInt8]) {
    let shared = min(zip(word, previous).prefix { $0 == $1 }.count, 255)
    byte(shared)
    text(word[shared...])
  }
}
