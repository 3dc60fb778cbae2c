/// A heading that a result can lead to.
struct UnitHeading {
  var id: String
  var title: String

  /// Whether its id isn't the one that its title gives: see Format.md.
  var hasOwnID: Bool {
    guard let given = Self.id(ofTitle: title) else { return true }
    return !id.utf8.elementsEqual(given)
  }

  /// The id that a title of ASCII gives; nil for another.
  static func id(ofTitle title: String) -> [UInt8]? {
    guard title.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var slug: [UInt8] = []
    var needsHyphen = false
    for byte in title.utf8 {
      let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(lowered) {
        if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        needsHyphen = false
        slug.append(lowered)
      } else if byte == .blank || byte == UInt8(ascii: "-") {
        needsHyphen = true
      }
    }
    return slug
  }
}
