/// Many phrases spelled in ``PhraseSymbols``, those with a common start sharing it.
///
/// A node's children stand side by side, and a bit set tells which there are: the number of bits
/// below a symbol's own is the child's index. So a step costs one look at a node, however many
/// phrases there are, and a step that leads nowhere costs none. (The layout of a hash array mapped
/// trie, P. Bagwell, "Ideal Hash Trees", 2001.)
struct PhraseTrie: Sendable {
  struct Node {
    /// A bit for each symbol that a child stands for.
    var symbols: UInt64 = 0
    /// The index of the first child.
    var children: Int32 = 0
    /// The first entry; -1 if no phrase ends here.
    var entry: Int32 = -1

    @inline(__always) func has(_ symbol: UInt8) -> Bool { symbols >> UInt64(symbol) & 1 != 0 }

    /// The index of the child for a symbol that it has.
    @inline(__always) func child(_ symbol: UInt8) -> Int {
      Int(children) &+ (symbols & ((1 << UInt64(symbol)) &- 1)).nonzeroBitCount
    }
  }

  /// A phrase that ends at a node.
  struct Entry {
    var phrase: Int32
    /// Of the spelling whose letter case must be the text's own; -1 if it doesn't matter.
    var exact: Int32
    /// Whether another spelling of the phrase can match the same words.
    var isAmbiguous: Bool
    /// The next one that ends at the same node; -1 if there is none.
    var next: Int32
  }

  static let root = 0

  private(set) var nodes = [Node()]
  private(set) var entries: [Entry] = []

  /// Adds a spelling of a phrase; its letter case doesn't count.
  mutating func insert(_ spelling: [UInt8], phrase: Int, exact: Int?, isAmbiguous: Bool) {
    var node = Self.root
    for byte in spelling {
      let symbol = PhraseSymbols.symbol(of: byte.lowercased)
      if !nodes[node].has(symbol) { addChild(symbol, to: node) }
      node = nodes[node].child(symbol)
    }
    let entry = Entry(
      phrase: Int32(clamping: phrase), exact: Int32(clamping: exact ?? -1),
      isAmbiguous: isAmbiguous, next: nodes[node].entry)
    nodes[node].entry = Int32(clamping: entries.count)
    entries.append(entry)
  }

  /// Adds a child; the others move if there is no room beside them, which only their parent knows of.
  private mutating func addChild(_ symbol: UInt8, to parent: Int) {
    let count = nodes[parent].symbols.nonzeroBitCount
    var first = Int(nodes[parent].children)
    // There is room for as many as the next power of two, and so none left where one is reached.
    if count & (count - 1) == 0 {
      let moved = nodes.count
      // One by one: a slice of them would be a second owner, and the array copied.
      for index in first..<first + count { nodes.append(nodes[index]) }
      for _ in 0..<max(1, count) { nodes.append(Node()) }
      first = moved
      nodes[parent].children = Int32(clamping: first)
    }
    nodes[parent].symbols |= 1 << UInt64(symbol)
    let index = nodes[parent].child(symbol)
    var last = first + count
    while last > index {
      nodes[last] = nodes[last - 1]
      last -= 1
    }
    nodes[index] = Node()
  }
}
