/// A number that tells texts apart: FNV-1a of 64 bits (Fowler, Noll and Vo), which is quick to
/// compute here and in the browser alike and isn't meant to withstand someone who looks for clashes.
enum ContentHash {
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The part of it that a file repeats, so that a browser sees when it has another one.
  static func check(_ bytes: some Sequence<UInt8>) -> UInt16 {
    UInt16(truncatingIfNeeded: hash(bytes) >> 17)
  }

  /// The part of it that files are named by: ten hexadecimal digits.
  static func name(_ bytes: some Sequence<UInt8>) -> String {
    let digits = String(hash(bytes) >> 24, radix: 16)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }
}
