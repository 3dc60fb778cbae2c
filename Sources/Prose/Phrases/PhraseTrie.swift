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
  /// By the first two symbols of a word, a bit for each third one that a phrase can go on with: it
  /// tells of about half the words of a text that no phrase starts with them.
  private(set) var starts = [UInt64](repeating: 0, count: 64 * 64)
  /// By the first two symbols of a word, the node that they lead to, so that most walks begin there;
  /// -1 if they lead nowhere, or past a phrase that ends with any letters.
  private(set) var pairs = [Int32](repeating: -1, count: 64 * 64)

  /// Adds a spelling of a phrase; its letter case doesn't count.
  mutating func insert(_ spelling: [UInt8], phrase: Int, exact: Int?, isAmbiguous: Bool) {
    var node = Self.root
    for byte in spelling {
      let symbol = PhraseSymbols.symbol(of: byte.lowercased)
      if !nodes[node].has(symbol) { addChild(symbol, to: node) }
      node = nodes[node].child(symbol)
    }
    if let first = spelling.first {
      notePairs(startingWith: PhraseSymbols.symbol(of: first.lowercased))
    }
    let entry = Entry(
      phrase: Int32(clamping: phrase), exact: Int32(clamping: exact ?? -1),
      isAmbiguous: isAmbiguous, next: nodes[node].entry)
    nodes[node].entry = Int32(clamping: entries.count)
    entries.append(entry)
    noteStart(of: spelling.prefix(3).map { PhraseSymbols.symbol(of: $0.lowercased) })
  }

  /// Words of less than three symbols aren't asked for.
  private mutating func noteStart(of symbols: [UInt8]) {
    guard symbols.count > 1 else { return }
    let row = Self.start(symbols[0], 0)
    if symbols[1] == PhraseSymbols.ending {
      for index in row..<row + 64 { starts[index] = .max }
    } else if symbols.count > 2 {
      let isAny = symbols[2] == PhraseSymbols.ending
      starts[row + Int(symbols[1])] |= isAny ? .max : 1 << UInt64(symbols[2])
    }
  }

  /// Notes where the children of a first symbol's node are: each new one may have moved them.
  private mutating func notePairs(startingWith first: UInt8) {
    let node = nodes[nodes[Self.root].child(first)]
    for second in 0..<PhraseSymbols.none where node.has(second) {
      let index = node.child(second)
      let isPlain =
        !node.has(PhraseSymbols.ending) && !nodes[index].has(PhraseSymbols.ending)
      pairs[Self.start(first, second)] = isPlain ? Int32(clamping: index) : -1
    }
  }

  /// The index in ``starts`` and ``pairs`` of two symbols.
  @inline(__always) static func start(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) << 6 | Int(second)
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
