/// The form in which a browser can read a file of the index from a disk, where it may load scripts
/// and nothing else.
enum OfflineTwin {
  /// A script that hands over the file with a name: its bytes in Base64 (RFC 4648).
  static func bytes(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    var script: [UInt8] = []
    script.reserveCapacity(bytes.count * 4 / 3 + 64)
    script += "remedySearchFile(\"\(name)\",\"".utf8
    appendBase64(of: bytes, to: &script)
    script += "\")\n".utf8
    return script
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func appendBase64(of bytes: [UInt8], to text: inout [UInt8]) {
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let rest = bytes.count - start
      let second = rest > 1 ? bytes[start + 1] : 0
      let third = rest > 2 ? bytes[start + 2] : 0
      text.append(digits[Int(bytes[start] >> 2)])
      text.append(digits[Int((bytes[start] & 3) << 4 | second >> 4)])
      text.append(rest > 1 ? digits[Int((second & 15) << 2 | third >> 6)] : UInt8(ascii: "="))
      text.append(rest > 2 ? digits[Int(third & 63)] : UInt8(ascii: "="))
    }
  }
}
