/// Numbers the pages of a group so that a new one changes few of the others' numbers.
///
/// The group is a hash table: each page takes the first free slot from the one that the hash of its
/// address names. If pages were counted through, all after a new one would move, and with them most
/// of the index; here only a few move, those that lie in one row with it.
struct PageSlots: Sendable {
  /// How many slots there are, as a power of two; at least a quarter of them are free.
  let count: Int
  /// For each page that was given, its slot.
  let slots: [Int]

  /// - Parameter addresses: the pages' addresses, each once.
  init(_ addresses: [String]) {
    var count = 4
    while count * 3 < addresses.count * 4 { count *= 2 }
    let hashed = addresses.indices.map { (hash: ContentHash.hash(addresses[$0].utf8), page: $0) }
    let ordered = hashed.sorted {
      ($0.hash, addresses[$0.page]) < ($1.hash, addresses[$1.page])
    }
    var isTaken = [Bool](repeating: false, count: count)
    var slots = [Int](repeating: 0, count: addresses.count)
    for (hash, page) in ordered {
      var slot = Int(truncatingIfNeeded: hash >> 20) & (count - 1)
      while isTaken[slot] { slot = (slot + 1) & (count - 1) }
      isTaken[slot] = true
      slots[page] = slot
    }
    self.count = count
    self.slots = slots
  }
}
