/// Many phrases spelled in ``PhraseSymbols``, those with a common start sharing it.
///
/// A step from a node to a child is a look into one hash table with open addressing, so that its cost
/// doesn't depend on how many phrases there are, and phrases can be added at any time.
struct PhraseTrie: Sendable {
  /// A phrase that ends at a node.
  struct Entry {
    var phrase: Int32
    /// Of the spelling whose letter case must be the text's own; -1 if it doesn't matter.
    var exact: Int32
    /// The next one that ends at the same node; -1 if there is none.
    var next: Int32
  }

  struct Node {
    /// The first entry; -1 if no phrase ends here.
    var entry: Int32 = -1
    /// Whether any letters may follow to the word's end.
    var hasEnding = false
    var hasJoint = false
  }

  static let root = 0

  private(set) var nodes = [Node()]
  private(set) var entries: [Entry] = []
  private(set) var startsWithNumber = false
  /// A child's node in the lower half, its parent's and its byte in the upper; 0 if unused.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private var shift: UInt64 = 64 - 10

  /// The node that `byte` leads to; nil if none does.
  @inline(__always)
  func child(of node: Int, _ byte: UInt8) -> Int? {
    let key = Self.key(node, byte)
    var slot = slot(of: key)
    while true {
      let found = slots[slot]
      if found >> 32 == key { return Int(truncatingIfNeeded: found & 0xFFFF_FFFF) }
      if found == 0 { return nil }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
  }

  /// Adds a spelling of a phrase.
  mutating func insert(_ spelling: [UInt8], phrase: Int, exact: Int?) {
    var node = Self.root
    for byte in spelling {
      if byte == PhraseSymbols.ending { nodes[node].hasEnding = true }
      if byte == PhraseSymbols.joint { nodes[node].hasJoint = true }
      node = child(of: node, byte) ?? addChild(of: node, byte)
    }
    if spelling.first == PhraseSymbols.number { startsWithNumber = true }
    let entry = Entry(
      phrase: Int32(clamping: phrase), exact: Int32(clamping: exact ?? -1), next: nodes[node].entry)
    nodes[node].entry = Int32(clamping: entries.count)
    entries.append(entry)
  }

  private mutating func addChild(of node: Int, _ byte: UInt8) -> Int {
    if nodes.count * 2 > slots.count { grow() }
    let child = nodes.count
    nodes.append(Node())
    place(Self.key(node, byte) << 32 | UInt64(child))
    return child
  }

  private mutating func grow() {
    let old = slots
    shift -= 1
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { place(slot) }
  }

  private mutating func place(_ entry: UInt64) {
    var slot = slot(of: entry >> 32)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  @inline(__always)
  private static func key(_ node: Int, _ byte: UInt8) -> UInt64 {
    UInt64(truncatingIfNeeded: node) << 8 | UInt64(byte)
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    // Fibonacci hashing: the high bits of a product with 2^64 divided by the golden ratio.
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
