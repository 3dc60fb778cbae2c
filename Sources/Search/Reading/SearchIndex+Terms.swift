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

  /// Where a stem stands: the best places.
  struct List: Sendable {
    var units: Int
    var greatest: Double
    var places: [Place]
    /// The file that the list goes on in.
    var tail: (name: String, check: UInt16)?
  }

  struct Place: Hashable, Sendable {
    /// A page's slot, then four bits for its unit.
    var number: Int
    var weight: Double

    var slot: Int { number >> 4 }
    var unit: Int { number & 15 }
  }

  /// The entry of a key that is in the shard of the stem that it begins with; nil if there is none.
  func entry(_ key: [UInt8], among first: [UInt8]? = nil) throws(SearchIndexError) -> Entry? {
    guard let shard = root.shard(of: first ?? key) else { return nil }
    return try entries(ofShard: shard).first { $0.key == key }
  }

  func entries(ofShard number: Int) throws(SearchIndexError) -> [Entry] {
    let (first, check) = root.shards[number]
    var reader = try open("t-" + ContentHash.name(first), .terms, check: check)
    var key: [UInt8] = []
    return try reader.list { (reader) throws(SearchIndexError) in
      key = try reader.word(after: key)
      let flags = try reader.byte()
      let forms = try reader.list { (reader) throws(SearchIndexError) in
        let cut = try reader.byte()
        return Array(key.dropLast(cut)) + (try reader.text())
      }
      var entry = Entry(key: key, forms: forms)
      let tail = "u-" + ContentHash.name(key)
      if flags & 1 != 0 { entry.own = try list(&reader, tail: flags & 4 != 0 ? tail : nil) }
      if flags & 2 != 0 {
        entry.names = try reader.list { (reader) throws(SearchIndexError) in try reader.string() }
        entry.alias = try list(&reader, tail: flags & 8 != 0 ? tail + "a" : nil)
      }
      return entry
    }
  }

  /// A list with what its tail adds to it.
  func whole(_ list: List) throws(SearchIndexError) -> List {
    guard let tail = list.tail else { return list }
    var reader = try open(tail.name, .tail, check: tail.check)
    var whole = list
    whole.places += try places(try reader.rest(), of: tail.name, greatest: list.greatest)
    whole.tail = nil
    return whole
  }

  private func list(
    _ reader: inout FileReader, tail: String?
  ) throws(SearchIndexError) -> List {
    let units = try reader.number()
    let greatest = exp2(Double(try reader.byte()) / 16 - 8)
    let bytes = try reader.text()
    var list = List(units: units, greatest: greatest, places: [])
    list.places = try places(bytes, of: reader.name, greatest: greatest)
    if let tail { list.tail = (tail, try reader.check()) }
    return list
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
