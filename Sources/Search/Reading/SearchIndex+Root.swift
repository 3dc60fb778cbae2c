#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SearchIndex {
  /// What every query needs to know of the site.
  struct Root: Sendable {
    struct Group: Sendable {
      var id: String
      var title: String
      var slots: Range<Int>
    }

    /// What someone may type who needs help at once.
    struct Pin: Sendable {
      var stems: [String]
      /// That of the page that asks for it; nil if the site does.
      var slot: Int?
    }

    /// No index has more slots: see ``SearchIndexError/broken(_:)``.
    static let mostSlots = 1 << 23

    private(set) var basePath: String
    private(set) var unitCount: Int
    private(set) var bucketSize: Int
    private(set) var groups: [Group]
    private(set) var slotCount = 0
    /// What each level stands for, as a part of the greatest weight.
    private(set) var levels: [Double] = []
    let elsewhere: Double
    let coverage: Double
    let alias: Double
    let prefix: Double
    private(set) var shards: [(first: [UInt8], check: UInt16)] = []
    /// By class of sounds, one or one for each of its other sounds; 0 for none.
    let classes: [[UInt16]]
    /// By number; 0 for none.
    let blocks: [UInt16]
    let pins: [Pin]
    let common: CommonStems
    /// Those that a small site's root has within, by their names.
    private(set) var files: [String: [UInt8]] = [:]

    init(_ bytes: [UInt8]) throws(SearchIndexError) {
      var reader = try FileReader("root", .root, bytes, check: nil)
      let stemmer = try reader.string()
      guard stemmer == Stemmer.name else { throw .otherStemmer(stemmer) }
      basePath = try reader.string()
      unitCount = try reader.number()
      bucketSize = try reader.number()
      var slots = 0
      groups = try reader.list { (reader) throws(SearchIndexError) in
        let (id, title) = (try reader.string(), try reader.string())
        let start = slots
        slots += try reader.number()
        _ = try reader.number()
        return Group(id: id, title: title, slots: start..<slots)
      }
      guard bucketSize > 0, slots <= Self.mostSlots else { throw .broken("root") }
      slotCount = slots
      for _ in 0..<(try reader.byte()) { levels.append(Double(try reader.check()) / 65_535) }
      elsewhere = Double(try reader.byte()) / 100
      coverage = Double(try reader.byte()) / 100
      alias = Double(try reader.byte()) / 100
      prefix = Double(try reader.byte()) / 100
      var first: [UInt8] = []
      shards = try reader.list { (reader) throws(SearchIndexError) in
        first = try reader.word(after: first)
        return (first, try reader.check())
      }
      classes = try reader.list { (reader) throws(SearchIndexError) in
        try reader.list { (reader) throws(SearchIndexError) in try reader.check() }
      }
      blocks = try reader.list { (reader) throws(SearchIndexError) in try reader.check() }
      pins = try reader.list { (reader) throws(SearchIndexError) in
        let stems = try reader.string().split(separator: " ").map(String.init)
        let slot = try reader.number()
        return Pin(stems: stems, slot: slot == 0 ? nil : slot - 1)
      }
      common = CommonStems(bytes: Array(try reader.text()))
      guard try reader.number() > 0 else { return }
      while !reader.isAtEnd {
        let name = try reader.string()
        files[name] = Array(try reader.text())
      }
    }

    /// The number of the term shard that a stem would be in; nil if it comes before all.
    func shard(of key: [UInt8]) -> Int? {
      var (low, high) = (0, shards.count)
      while low < high {
        let middle = (low + high) / 2
        if key.isBefore(shards[middle].first) { high = middle } else { low = middle + 1 }
      }
      return low == 0 ? nil : low - 1
    }

    /// How much a word counts that stands in so many units (Robertson and Spärck Jones, 1976).
    func idf(units: Int) -> Double {
      log(1 + max(0, Double(unitCount - units) + 0.5) / (Double(units) + 0.5))
    }

    func group(of slot: Int) -> Group? { groups.first { slot < $0.slots.upperBound } }
  }
}
