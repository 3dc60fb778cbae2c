/// Letters with accents, and the plain letters that stand for them.
///
/// The rows hold every letter of Latin-1, Latin Extended-A, -B and Additional that Unicode takes
/// apart into an ASCII letter and accents, and those with a stroke through an ASCII letter.
enum PlainLetters {
  private static let rows: [(plain: Unicode.Scalar, letters: String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"), ("B", "ḂḄḆ"), ("C", "ÇĆĈĊČḈ"), ("D", "ÐĎĐḊḌḎḐḒ"),
    ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"), ("F", "Ḟ"), ("G", "ĜĞĠĢǦǴḠ"), ("H", "ĤĦȞḢḤḦḨḪ"),
    ("I", "ÌÍÎÏĨĪĬĮİƗǏȈȊḬḮỈỊ"), ("J", "Ĵ"), ("K", "ĶǨḰḲḴ"), ("L", "ĹĻĽŁḶḸḺḼ"), ("M", "ḾṀṂ"),
    ("N", "ÑŃŅŇǸṄṆṈṊ"), ("O", "ÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"), ("P", "ṔṖ"),
    ("R", "ŔŖŘȐȒṘṚṜṞ"),
    ("S", "ŚŜŞŠȘṠṢṤṦṨ"), ("T", "ŢŤŦȚṪṬṮṰ"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"), ("V", "ṼṾ"),
    ("W", "ŴẀẂẄẆẈ"), ("X", "ẊẌ"), ("Y", "ÝŶŸȲẎỲỴỶỸ"), ("Z", "ŹŻŽƵẐẒẔ"),
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("b", "ƀḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ðďđḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķĸǩḱḳḵ"), ("l", "ĺļľłḷḹḻḽ"), ("m", "ḿṁṃ"),
    ("n", "ñńņňǹṅṇṉṋ"), ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšſșṡṣṥṧṩẛ"), ("t", "ţťŧțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžƶẑẓẕ"),
  ]

  private static let first: UInt32 = 0xC0
  private static let end: UInt32 = 0x1F00

  /// By code point from `first` on; 0 where there is no plain letter.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: Int(end - first))
    for row in rows {
      for letter in row.letters.unicodeScalars where (first..<end).contains(letter.value) {
        table[Int(letter.value - first)] = UInt8(ascii: row.plain)
      }
    }
    return table
  }()

  /// The ASCII letter that stands for the letter with the code point `value`; nil if none does.
  static func plain(_ value: UInt32) -> UInt8? {
    guard (first..<end).contains(value) else { return nil }
    let letter = table[Int(value - first)]
    return letter == 0 ? nil : letter
  }
}
