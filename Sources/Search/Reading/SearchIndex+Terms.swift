#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SearchIndex {
  /// A stem, or several words that mean something else together, and where it stands.
  struct Entry: Sendable {
    var key: [UInt8]
    /// The words of the site with this stem.
    var forms: [[UInt8]]
    var own: List?
    var alias: List?
    /// Other names for it, which its alias places are those of.
    var names: [String] = []

    var hasPlaces: Bool { own != nil || alias != nil }
    /// How many units have it.
    var units: Int { (own ?? alias)?.units ?? 0 }
  }

  /// Where a stem stands: the best places, and maybe the file that the list goes on in.
  struct List: Sendable {
    var units: Int
    var greatest: Double
    var segments: ArraySlice<UInt8>
    /// The shard that it is in.
    var file: String
    /// What the name of the tail's file is made of.
    var key: [UInt8]
    var isAlias: Bool
    /// That of the tail; nil if there is none.
    var tailCheck: UInt16?
  }

  struct Place: Hashable, Sendable {
    /// A page's slot, then four bits for its unit.
    var number: Int
    var weight: Double

    var slot: Int { number >> 4 }
    var unit: Int { number & 15 }
  }

  /// The shards that a query has read.
  struct Shards {
    var entries: [Int: [[UInt8]: Entry]] = [:]
  }

  /// The entry of a key that is in the shard of the stem that it begins with; nil if there is none.
  func entry(
    _ key: [UInt8], among first: [UInt8]? = nil, _ shards: inout Shards
  ) throws(SearchIndexError) -> Entry? {
    guard let shard = root.shard(of: first ?? key) else { return nil }
    if let entries = shards.entries[shard] { return entries[key] }
    var entries: [[UInt8]: Entry] = [:]
    for entry in try self.entries(ofShard: shard) { entries[entry.key] = entry }
    shards.entries[shard] = entries
    return entries[key]
  }

  func entries(ofShard number: Int) throws(SearchIndexError) -> [Entry] {
    var reader = try shard(number)
    return try entries(&reader)
  }

  /// The slots of the pages whose title has just these stems.
  func pages(titled stems: [[UInt8]]) throws(SearchIndexError) -> [Int] {
    guard let title = TitleKey(stems)?.hash else { return [] }
    var slots: [Int] = []
    for shard in stems.compactMap(root.shard(of:)).uniqued {
      var reader = try self.shard(shard)
      _ = try entries(&reader)
      slots += try reader.list { (reader) throws(SearchIndexError) -> Int? in
        let hash = UInt32(try reader.check()) | UInt32(try reader.byte()) << 16
        let slot = try reader.number()
        guard slot < root.slotCount else { throw .broken(reader.name) }
        return hash == title ? slot : nil
      }.compactMap(\.self)
    }
    return slots
  }

  private func shard(_ number: Int) throws(SearchIndexError) -> FileReader {
    let (first, check) = root.shards[number]
    return try open("t-" + ContentHash.name(first), .terms, check: check)
  }

  private func entries(_ reader: inout FileReader) throws(SearchIndexError) -> [Entry] {
    var key: [UInt8] = []
    return try reader.list { (reader) throws(SearchIndexError) in
      key = try reader.word(after: key)
      let flags = try reader.byte()
      let forms = try reader.list { (reader) throws(SearchIndexError) in
        let cut = try reader.byte()
        return Array(key.dropLast(cut)) + (try reader.text())
      }
      var entry = Entry(key: key, forms: forms)
      if flags & 1 != 0 { entry.own = try List(&reader, key, hasTail: flags & 4 != 0) }
      if flags & 2 != 0 {
        entry.names = try reader.list { (reader) throws(SearchIndexError) in try reader.string() }
        entry.alias = try List(&reader, key, isAlias: true, hasTail: flags & 8 != 0)
      }
      return entry
    }
  }

  /// The best places of a list.
  func places(of list: List) throws(SearchIndexError) -> [Place] {
    try places(list.segments, of: list.file, greatest: list.greatest)
  }

  /// The places of a list, those in its tail included.
  func allPlaces(of list: List) throws(SearchIndexError) -> [Place] {
    let best = try places(of: list)
    guard let check = list.tailCheck else { return best }
    let name = "u-" + ContentHash.name(list.key) + (list.isAlias ? "a" : "")
    var reader = try open(name, .tail, check: check)
    return best + (try places(try reader.rest(), of: name, greatest: list.greatest))
  }

  private func places(
    _ bytes: ArraySlice<UInt8>, of name: String, greatest: Double
  ) throws(SearchIndexError) -> [Place] {
    var reader = FileReader(name, part: bytes)
    var places: [Place] = []
    while !reader.isAtEnd {
      let level = try reader.byte()
      guard root.levels.indices.contains(level) else { throw .broken(name) }
      let weight = greatest * root.levels[level]
      var number = 0
      places += try reader.list { (reader) throws(SearchIndexError) in
        number += try reader.number()
        guard number < root.slotCount * 16 else { throw .broken(name) }
        return Place(number: number, weight: weight)
      }
    }
    return places
  }
}

extension SearchIndex.List {
  fileprivate init(
    _ reader: inout FileReader, _ key: [UInt8], isAlias: Bool = false, hasTail: Bool
  ) throws(SearchIndexError) {
    units = try reader.number()
    greatest = exp2(Double(try reader.byte()) / 16 - 8)
    segments = try reader.text()
    file = reader.name
    self.key = key
    self.isAlias = isAlias
    tailCheck = hasTail ? try reader.check() : nil
  }
}
