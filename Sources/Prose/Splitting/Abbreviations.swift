/// Words after which a full stop is no sure sign of a sentence's end.
enum Abbreviations {
  enum Kind {
    /// What it belongs to always follows: "e.g.", "Dr.".
    case leading
    /// Only a small letter or a digit after it shows that the sentence goes on: "etc.", "a.m.".
    case trailing
    /// A number follows it: "No. 5".
    case numbering
  }

  private static let table: [UInt64: Kind] = {
    var table: [UInt64: Kind] = [:]
    let rows: [(Kind, String)] = [
      (
        .leading,
        "eg ie vs viz cf approx incl esp dr mr mrs ms mx prof st sr rev hon messrs gen col capt lt sgt"
      ),
      (
        .trailing,
        "etc al hr hrs min mins sec secs mo mos yr yrs wk wks oz lb lbs tsp tbsp tab tabs cap caps "
          + "tbl in ft mg mcg ml inc ltd co corp jr phd dept ave max avg temp lic ed eds am pm "
          + "jan feb mar apr jun jul aug sep sept oct nov dec"
      ),
      (.numbering, "no nos fig figs vol p pp ch sec art par ref refs tab eq nr"),
    ]
    for (kind, words) in rows {
      for word in words.utf8.split(separator: .blank) {
        // A word of two kinds is of the one that is named first.
        if let key = key(Array(word)[...]), table[key] == nil { table[key] = kind }
      }
    }
    return table
  }()

  /// Words that often start a sentence, and seldom the second part of a name after "U.S.".
  private static let starters: Set<UInt64> = Set(
    ("a an and any are ask but call can do don't each ever for get give have he how however if in "
      + "is it keep many most never no not of one only or other people see she some stop take tell "
      + "that the their then there these they this those to try use wait we what when who why with "
      + "you your")
      .utf8.split(separator: .blank).compactMap { key(Array($0)[...]) })

  /// Capital letters that name something and are no initials: "vitamin C.", "hepatitis B.".
  private static let lettered: Set<UInt64> = Set(
    "vitamin type group grade class part plan step option hepatitis schedule appendix stage and or"
      .utf8.split(separator: .blank).compactMap { key(Array($0)[...]) })

  /// What kind of abbreviation `word` is, letter case ignored; nil if none.
  static func kind(of word: ArraySlice<UInt8>) -> Kind? {
    // Nearly every word is told to be none without a look into the table.
    guard let key = key(word), slots[slot(of: key)] else { return nil }
    return table[key]
  }

  /// Whether an abbreviation has each slot.
  private static let slots: [Bool] = {
    var slots = [Bool](repeating: false, count: 2048)
    for key in table.keys { slots[slot(of: key)] = true }
    return slots
  }()

  /// The upper bits of a product with 2^64 through the golden ratio, which depend on all of the key.
  private static func slot(of key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 53) }

  static func isStarter(_ word: ArraySlice<UInt8>) -> Bool {
    key(word).map(starters.contains) ?? false
  }

  static func takesLetter(_ word: ArraySlice<UInt8>) -> Bool {
    key(word).map(lettered.contains) ?? false
  }

  /// A word of at most ten letters as a number; nil for others.
  ///
  /// Each letter takes six bits, so that a look into the tables makes no array.
  private static func key(_ word: ArraySlice<UInt8>) -> UInt64? {
    guard word.count <= 10 else { return nil }
    var key: UInt64 = 1
    for byte in word {
      let lower = byte.lowercased
      guard lower.isLowerCase || lower == .apostrophe else { return nil }
      key = key << 6 | UInt64(lower == .apostrophe ? 27 : lower - 0x60)
    }
    return key
  }
}
