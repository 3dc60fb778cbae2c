/// Numbers that tell texts apart: FNV-1a (Fowler, Noll and Vo), which is quick to compute here and in
/// the browser alike and isn't meant to withstand someone who looks for clashes.
enum ContentHash {
  /// Of 64 bits, for what only this program asks.
  @inline(__always)
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// One of `count` places, by all bits of a hash; the last letters of a text change only some of
  /// them (multiplicative hashing: Knuth, The Art of Computer Programming, 3, 6.4).
  @inline(__always)
  static func place(of hash: UInt64, among count: Int) -> Int {
    let mixed = (hash &* 0x9E37_79B9_7F4A_7C15) >> 32
    return Int(truncatingIfNeeded: (mixed &* UInt64(count)) >> 32)
  }

  /// The part of it that a file repeats, so that a browser sees when it has another one; never 0,
  /// which stands for no file.
  static func check(_ bytes: some Sequence<UInt8>) -> UInt16 {
    max(1, UInt16(truncatingIfNeeded: hash(bytes) >> 17))
  }

  /// What files are named by: FNV-1a of 32 bits, which JavaScript's numbers can hold, in eight
  /// hexadecimal digits.
  static func name(_ bytes: some Sequence<UInt8>) -> String {
    let digits = String(number(bytes), radix: 16)
    return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// FNV-1a of 32 bits.
  static func number(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}
