/// Numbers words in the order in which they come, without a heap object for each.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Open addressing, linear probing: a word's number plus one, or zero.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

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
    if ends.count * 2 >= slots.count { grow(to: slots.count * 2) }
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if self[number] == word { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes += word
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt32(ends.count)
    return ends.count - 1
  }

  /// The number of a word that is there.
  func existingNumber(of word: ArraySlice<UInt8>) -> Int? {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if self[number] == word { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func grow(to wanted: Int) {
    var size = slots.count
    while size < wanted { size *= 2 }
    guard size > slots.count else { return }
    slots = Array(repeating: 0, count: size)
    for number in 0..<count {
      var slot = Self.hash(self[number]) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    let hash = ContentHash.hash(word)
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
