/// Cuts the entries of an index into files, at places that a new entry seldom moves.
struct TermShards {
  private(set) var shards: [(first: [UInt8], file: IndexFile)] = []

  /// How many bytes a shard has about, and which limits it keeps to.
  private static let (wanted, least, most) = (7_000, 2_000, 28_000)

  private var content = ByteWriter()
  private var first: [UInt8] = []
  private var previous: [UInt8] = []
  private var count = 0
  private var names: Set<String> = []

  /// - Parameter entries: sorted by key.
  init(_ entries: [TermEntry]) {
    let sizes = entries.map(\.size)
    let mask = Self.mask(entries: entries.count, bytes: sizes.reduce(0, +))
    for (index, entry) in entries.enumerated() {
      let isNewStem = index == 0 || entry.firstStem != entries[index - 1].firstStem
      if isNewStem, mayCut(before: entry, size: sizes[index], mask) { endShard() }
      if count == 0 { first = Array(entry.firstStem) }
      content.raw(entry.bytes(after: previous))
      previous = entry.key
      count += 1
    }
    endShard()
  }

  /// Whether a shard ends here: after a stem that its hash chose, so that it also does when others
  /// come before it.
  private func mayCut(before entry: TermEntry, size: Int, _ mask: UInt64) -> Bool {
    guard count > 0 else { return false }
    let isChosen = ContentHash.hash(previous.prefix { $0 != .blank }) >> 24 & mask == 0
    let isLong = content.bytes.count + size > Self.most
    guard isLong || (isChosen && content.bytes.count >= Self.least) else { return false }
    // Two shards of one name: as good as impossible, and then they are one.
    return !names.contains(ContentHash.name(entry.firstStem))
  }

  /// Chooses every so many stems that, with the least size, shards have about the wanted one.
  private static func mask(entries: Int, bytes: Int) -> UInt64 {
    guard entries > 0 else { return 0 }
    var every = 1
    while every * bytes / entries < wanted - least { every *= 2 }
    return UInt64(every - 1)
  }

  private mutating func endShard() {
    guard count > 0 else { return }
    var writer = ByteWriter(capacity: content.bytes.count + 4)
    writer.number(count)
    writer.raw(content.bytes)
    let name = ContentHash.name(first)
    names.insert(name)
    shards.append((first, IndexFile("t-" + name, .terms, writer.bytes)))
    content = ByteWriter()
    previous = []
    count = 0
  }
}

extension TermEntry {
  /// About how many bytes it takes.
  fileprivate var size: Int {
    8 + (own?.head.count ?? 0) + (alias?.places.head.count ?? 0)
      + (alias?.others.reduce(0) { $0 + $1.utf8.count } ?? 0)
  }
}
