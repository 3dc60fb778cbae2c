/// The forms of a noun.
enum Inflections {
  /// A phrase's spelling and those with its last word in the plural and the possessive.
  ///
  /// The apostrophe of a plural's possessive (`pads'`) is no part of a word and needs no form.
  static func noun(_ spelling: [UInt8]) -> [[UInt8]] {
    guard let last = spelling.last, last.isASCIIWord else { return [spelling] }
    var forms = [spelling, spelling + "'s".utf8]
    let stem = Array(spelling.dropLast())
    let before = stem.last?.lowercased ?? 0
    switch last.lowercased {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): forms.append(spelling + "es".utf8)
    case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"):
      forms.append(spelling + "es".utf8)
    case UInt8(ascii: "o"): forms += [spelling + "s".utf8, spelling + "es".utf8]
    // Brands keep their letter: "Lyrica and other Bengays".
    case UInt8(ascii: "y"): forms += [spelling + "s".utf8, stem + "ies".utf8]
    default: forms.append(spelling + "s".utf8)
    }
    return forms
  }
}
