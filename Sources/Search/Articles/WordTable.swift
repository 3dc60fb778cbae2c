/// Numbers words in the order in which they come, without a heap object for each.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Open addressing, linear probing: the low half of a word's hash, then its number plus one; zero
  /// if nothing is there.
  private var slots: [UInt64] = Array(repeating: 0, count: 64)

  var count: Int { ends.count }

  mutating func reserveCapacity(_ words: Int) {
    bytes.reserveCapacity(words * 7)
    ends.reserveCapacity(words)
    grow(to: words * 2)
  }

  /// The word with a number that was given out.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  /// The number of a word, a new one if it is new.
  mutating func number(of word: ArraySlice<UInt8>) -> Int {
    number(of: word, hash: ContentHash.hash(word))
  }

  /// The same for a word whose hash is known.
  mutating func number(of word: ArraySlice<UInt8>, hash: UInt64) -> Int {
    let (slot, number) = find(word, hash)
    if let number { return number }
    bytes += word
    ends.append(UInt32(bytes.count))
    slots[slot] = Self.mark(hash) | UInt64(ends.count)
    if ends.count * 2 >= slots.count { grow(to: slots.count * 2) }
    return ends.count - 1
  }

  /// The number of a word that is there.
  func existingNumber(of word: ArraySlice<UInt8>) -> Int? {
    find(word, ContentHash.hash(word)).number
  }

  /// The slot of a word, or the free one where it belongs.
  @inline(__always)
  private func find(_ word: ArraySlice<UInt8>, _ hash: UInt64) -> (slot: Int, number: Int?) {
    var slot = Self.slot(of: Self.mark(hash), in: slots.count)
    while slots[slot] != 0 {
      if slots[slot] & ~0xFFFF_FFFF == Self.mark(hash) {
        let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if self[number] == word { return (slot, number) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  private mutating func grow(to wanted: Int) {
    var size = slots.count
    while size < wanted { size *= 2 }
    guard size > slots.count else { return }
    var grown = [UInt64](repeating: 0, count: size)
    for entry in slots where entry != 0 {
      var slot = Self.slot(of: entry, in: size)
      while grown[slot] != 0 { slot = (slot + 1) & (size - 1) }
      grown[slot] = entry
    }
    slots = grown
  }

  private static func mark(_ hash: UInt64) -> UInt64 { hash << 32 }

  private static func slot(of entry: UInt64, in size: Int) -> Int {
    Int(truncatingIfNeeded: (entry >> 32) ^ (entry >> 53)) & (size - 1)
  }
}
