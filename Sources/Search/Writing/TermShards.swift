/// Cuts the entries of an index into files, at places that a new entry seldom moves.
struct TermShards {
  /// A page, found in the shard of `stem` by the hash of its whole title.
  struct Title {
    var stem: [UInt8]
    var hash: UInt32
    var slot: Int

    /// About how many bytes it takes.
    static let size = 6
  }

  /// By what each begins with: the shortest beginning of its first stem that comes after the shard
  /// before, as in a prefix B-tree (Bayer and Unterauer, 1977).
  private(set) var shards: [(first: [UInt8], file: IndexFile)] = []

  /// Which limits a shard keeps to, in bytes.
  private static let (least, most) = (1_500, 28_000)
  /// See the initializer.
  private let between: Int

  private var content = ByteWriter()
  private var first: [UInt8] = []
  private var previous: [UInt8] = []
  private var lastStem: ArraySlice<UInt8>?
  private var titleBytes = 0
  private var count = 0
  private var names: Set<String> = []
  /// What is left of the titles, the first ones last.
  private var titles: [Title]

  /// - Parameters:
  ///   - entries: sorted by key.
  ///   - titles: those of all pages, in any order.
  ///   - between: past the least size, a shard ends about once in so many bytes; a power of two.
  init(_ entries: [TermEntry], titles: [Title], between: Int) {
    self.between = between
    self.titles = titles.sorted { $1.stem.isBefore($0.stem) }
    var titleCounts: [[UInt8]: Int] = [:]
    for title in titles { titleCounts[title.stem, default: 0] += 1 }
    let sizes = entries.map(\.size)
    for (index, entry) in entries.enumerated() {
      let isNewStem = index == 0 || entry.firstStem != entries[index - 1].firstStem
      if isNewStem, count > 0, isCut(after: sizes[index - 1], before: entry, sizes[index]) {
        endShard()
      }
      if count == 0 { first = separator(before: entry) }
      titleBytes += Title.size * (titleCounts[entry.key] ?? 0)
      content.raw(entry.bytes(after: previous))
      previous = entry.key
      lastStem = entry.firstStem
      count += 1
    }
    endShard()
  }

  /// Whether a shard ends here: after a stem that its hash chose, so that it also does when others
  /// come before it. The longer an entry, the more often it is chosen.
  private func isCut(after last: Int, before entry: TermEntry, _ size: Int) -> Bool {
    var every = between
    while every > 1, every * last > between { every /= 2 }
    let hash = ContentHash.hash(previous.prefix { $0 != .blank }) >> 24
    let isChosen = hash & UInt64(every - 1) == 0
    let isLong = content.bytes.count + titleBytes + size > Self.most
    guard isLong || (isChosen && content.bytes.count >= Self.least) else { return false }
    // Two shards of one name: as good as impossible, and then they are one.
    return !names.contains(ContentHash.name(separator(before: entry)))
  }

  /// What the stem of `entry` begins with and all before it come before.
  private func separator(before entry: TermEntry) -> [UInt8] {
    let last = lastStem ?? []
    let shared = zip(entry.firstStem, last).prefix { $0 == $1 }.count
    return Array(entry.firstStem.prefix(shared + 1))
  }

  private mutating func endShard() {
    guard count > 0 else { return }
    var writer = ByteWriter(capacity: content.bytes.count + 4)
    writer.number(count)
    writer.raw(content.bytes)
    write(titlesUpToHere(), to: &writer)
    let name = ContentHash.name(first)
    names.insert(name)
    shards.append((first, IndexFile("t-" + name, .terms, writer.bytes)))
    content = ByteWriter()
    previous = []
    titleBytes = 0
    count = 0
  }

  /// The titles whose stem is in the shard, by their hash.
  private mutating func titlesUpToHere() -> [Title] {
    let last = Array(previous.prefix { $0 != .blank })
    var found: [Title] = []
    while let title = titles.last, !last.isBefore(title.stem) {
      found.append(title)
      titles.removeLast()
    }
    return found.sorted { ($0.hash, $0.slot) < ($1.hash, $1.slot) }
  }

  private func write(_ titles: [Title], to writer: inout ByteWriter) {
    writer.number(titles.count)
    for title in titles {
      writer.check(UInt16(title.hash & 0xFFFF))
      writer.byte(Int(title.hash >> 16))
      writer.number(title.slot)
    }
  }
}

extension TermEntry {
  /// About how many bytes it takes.
  fileprivate var size: Int {
    8 + (own?.head.count ?? 0) + (alias?.places.head.count ?? 0)
      + (alias?.others.reduce(0) { $0 + $1.utf8.count } ?? 0)
  }
}
