/// The words that doses are written with.
enum DoseLexicon {
  /// What a word in lower case means; nil for most words.
  static func word(_ bytes: ArraySlice<UInt8>) -> DoseWord? {
    guard bytes.count <= longest else { return nil }
    var slot = hash(bytes) & (slots.count - 1)
    while let entry = slots[slot] {
      if entry.bytes.elementsEqual(bytes) { return entry.word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether a sentence with this word, in lower case, may say a dose without any digit.
  ///
  /// It is asked of every word that there is, so it only looks at a few bytes and says yes to some
  /// words too many.
  static func mayAnchor(_ text: [UInt8], _ bytes: Range<Int>) -> Bool {
    let start = bytes.lowerBound
    guard bytes.count >= 4, bytes.count <= longest else { return false }
    return anchors[anchorHash(text[start], text[start + 1], text[start + 3], bytes.count)]
  }

  private struct Entry {
    var bytes: [UInt8]
    var word: DoseWord
  }

  /// FNV-1a, which is short and spreads short words well.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }

  private static func anchorHash(
    _ first: UInt8, _ second: UInt8, _ fourth: UInt8, _ count: Int
  ) -> Int {
    let letters = ((Int(first) &* 33 ^ Int(second)) &* 33 ^ Int(fourth)) &* 33
    return (letters &+ count) & 2047
  }

  private static let entries: [Entry] = DoseWordList.all.flatMap { word, texts in
    texts.split(separator: " ").map { Entry(bytes: Array($0.utf8), word: word) }
  }

  private static let longest = entries.map(\.bytes.count).max() ?? 0

  /// A hash table that is at most a quarter full; what is taken, is at the next free slot.
  private static let slots: [Entry?] = {
    var slots = [Entry?](repeating: nil, count: 1024)
    for entry in entries {
      var slot = hash(entry.bytes[...]) & (slots.count - 1)
      while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
    return slots
  }()

  private static let anchors: [Bool] = {
    var anchors = [Bool](repeating: false, count: 2048)
    for entry in entries where entry.bytes.count >= 4 && isAnchor(entry.word) {
      let bytes = entry.bytes
      anchors[anchorHash(bytes[0], bytes[1], bytes[3], bytes.count)] = true
    }
    return anchors
  }()

  private static func isAnchor(_ word: DoseWord) -> Bool {
    switch word {
    case .unit, .hour, .hourly, .daily, .bedtime, .nightly, .twice, .thrice, .once, .times: true
    default: false
    }
  }
}
