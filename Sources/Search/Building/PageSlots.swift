/// Numbers pages so that a new one changes few of the others' numbers.
///
/// Pages are spread over buckets by the hash of their address, each bucket with room to spare. A page
/// added or taken away moves only those of its own bucket, and with them few of the postings: if
/// pages were counted through, all after it would move.
struct PageSlots {
  /// How many pages a bucket has room for, as a power of two.
  let bits: Int
  let bucketCount: Int
  /// For each page that was given, its number.
  let slots: [Int]

  /// - Parameter addresses: the pages' addresses, each once.
  init(_ addresses: [String]) {
    var buckets = 1
    while buckets * 10 < addresses.count { buckets *= 2 }
    bucketCount = buckets
    var members = [[Int]](repeating: [], count: buckets)
    for (page, address) in addresses.enumerated() {
      members[Int(ContentHash.hash(address.utf8) >> 20) & (buckets - 1)].append(page)
    }
    var bits = 4
    while (members.map(\.count).max() ?? 0) > 1 << bits { bits += 1 }
    self.bits = bits
    var slots = [Int](repeating: 0, count: addresses.count)
    for (bucket, pages) in members.enumerated() {
      for (place, page) in pages.sorted(by: { addresses[$0] < addresses[$1] }).enumerated() {
        slots[page] = bucket << bits | place
      }
    }
    self.slots = slots
  }
}
