@testable import Search

/// An index taken apart by the words of Format.md, without the reader that queries it.
struct DecodedIndex {
  struct Group: Hashable {
    var id: String
    var slots: Int
    var pages: Int
  }

  struct Entry {
    var forms: [String] = []
    /// By place, as a weight.
    var own: [Int: Double] = [:]
    var alias: [Int: Double] = [:]
    var others: [String] = []
    var units = 0
  }

  struct PageRecord: Hashable {
    var url: String
    var title: String
    var reviewed: Int
    var lead: String
    var headings: [String]
    var ids: [String]
    /// Of the units from 1 on.
    var texts: [String] = []
  }

  var stemmer = ""
  var unitCount = 0
  var bucketSize = 0
  var groups: [Group] = []
  var levels: [Double] = []
  var ranking: [Int] = []
  var pins: [String] = []
  /// The slots that pins name, plus 1.
  var pinSlots: [Int] = []
  var commonStems: [UInt8] = []
  var entries: [String: Entry] = [:]
  /// In the order of the files.
  var keys: [String] = []
  /// The slots of pages by their title's hash.
  var titles: [UInt32: [Int]] = [:]
  /// By slot.
  var pages: [Int: PageRecord] = [:]
  /// By class.
  var lexicon: [Int: [String: Int]] = [:]

  var files: [String: [UInt8]]

  init(_ site: IndexedSite) throws {
    files = site.files.filter { $0.key.hasSuffix(".bin") }
    try readRoot()
  }

  /// The content of a file, whose head must be in order.
  func content(_ name: String, _ kind: Character, _ check: UInt16?) throws -> ByteReader {
    let bytes = try files[name + ".bin"].required()
    var reader = ByteReader(bytes[...])
    guard reader.byte() == 1, reader.byte() == kind.asciiValue.map(Int.init),
      let found = reader.check(), found == check ?? found,
      // A bucket of pages has the check of its whole block.
      kind == "m" || found == ContentHash.check(bytes.dropFirst(4))
    else { throw Optional<Int>.Missing() }
    return reader
  }

  private mutating func readRoot() throws {
    var root = try content("root", "r", nil)
    stemmer = try root.string().required()
    _ = try root.string().required()
    unitCount = try root.number().required()
    bucketSize = try root.number().required()
    for _ in 0..<(try root.number().required()) {
      let id = try root.string().required()
      _ = try root.string().required()
      groups.append(
        Group(id: id, slots: try root.number().required(), pages: try root.number().required()))
    }
    for _ in 0..<(try root.byte().required()) {
      levels.append(Double(try root.check().required()) / 65535)
    }
    for _ in 0..<4 { ranking.append(try root.byte().required()) }
    var shards: [(name: String, check: UInt16)] = []
    var previous: [UInt8] = []
    for _ in 0..<(try root.number().required()) {
      previous = try root.word(after: previous).required()
      shards.append(("t-" + ContentHash.name(previous), try root.check().required()))
    }
    var classes: [[UInt16]] = []
    for _ in 0..<(try root.number().required()) { classes.append(try checks(&root)) }
    let blocks = try checks(&root)
    for _ in 0..<(try root.number().required()) {
      pins.append(try root.string().required())
      pinSlots.append(try root.number().required())
    }
    commonStems = Array(try root.text().required())
    var rest = try root.number().required()
    while rest > 0 {
      let name = try root.string().required()
      let bytes = Array(try root.text().required())
      files[name + ".bin"] = bytes
      rest -= bytes.count
    }
    guard root.isAtEnd, rest == 0 else { throw Optional<Int>.Missing() }
    for shard in shards { try readShard(shard.name, shard.check) }
    for (number, checks) in classes.enumerated() {
      for (part, check) in checks.enumerated() where check > 0 {
        try readLexicon(number, checks.count > 1 ? "\(number)-\(part)" : "\(number)", check)
      }
    }
    for (number, check) in blocks.enumerated() where check > 0 { try readBlock(number, check) }
  }

  private func checks(_ reader: inout ByteReader) throws -> [UInt16] {
    var checks: [UInt16] = []
    for _ in 0..<(try reader.number().required()) { checks.append(try reader.check().required()) }
    return checks
  }
}

extension DecodedIndex {
  private mutating func readShard(_ name: String, _ check: UInt16) throws {
    var reader = try content(name, "t", check)
    var key: [UInt8] = []
    for _ in 0..<(try reader.number().required()) {
      key = try reader.word(after: key).required()
      var entry = Entry()
      let flags = try reader.byte().required()
      for _ in 0..<(try reader.number().required()) {
        let cut = try reader.byte().required()
        entry.forms.append(
          String(decoding: key.dropLast(cut) + (try reader.text().required()), as: UTF8.self))
      }
      let tail = "u-" + ContentHash.name(key)
      if flags & 1 > 0 {
        (entry.own, entry.units) = try places(&reader, flags & 4 > 0 ? tail : nil)
      }
      if flags & 2 > 0 {
        for _ in 0..<(try reader.number().required()) {
          entry.others.append(try reader.string().required())
        }
        (entry.alias, _) = try places(&reader, flags & 8 > 0 ? tail + "a" : nil)
      }
      let text = String(decoding: key, as: UTF8.self)
      entries[text] = entry
      keys.append(text)
    }
    for _ in 0..<(try reader.number().required()) {
      let hash = UInt32(try reader.check().required()) | UInt32(try reader.byte().required()) << 16
      titles[hash, default: []].append(try reader.number().required())
    }
    guard reader.isAtEnd else { throw Optional<Int>.Missing() }
  }

  private func places(
    _ reader: inout ByteReader, _ tail: String?
  ) throws -> (places: [Int: Double], units: Int) {
    let units = try reader.number().required()
    let greatest = Double(ImpactLevels.weight(of: try reader.byte().required()))
    var places: [Int: Double] = [:]
    func readSegments(_ reader: inout ByteReader) throws {
      while !reader.isAtEnd {
        let level = try reader.byte().required()
        var place = 0
        for _ in 0..<(try reader.number().required()) {
          place += try reader.number().required()
          places[place] = greatest * levels[level]
        }
      }
    }
    var head = ByteReader(try reader.text().required())
    try readSegments(&head)
    if let tail {
      var rest = try content(tail, "u", try reader.check().required())
      try readSegments(&rest)
    }
    guard places.count == units else { throw Optional<Int>.Missing() }
    return (places, units)
  }

  private mutating func readLexicon(_ number: Int, _ name: String, _ check: UInt16) throws {
    var reader = try content("x-\(name)", "x", check)
    var word: [UInt8] = []
    for _ in 0..<(try reader.number().required()) {
      word = try reader.word(after: word).required()
      lexicon[number, default: [:]][String(decoding: word, as: UTF8.self)] =
        try reader.byte().required()
    }
    guard reader.isAtEnd else { throw Optional<Int>.Missing() }
  }

  private mutating func readBlock(_ number: Int, _ check: UInt16) throws {
    for bucket in number * 8..<(number + 1) * 8 where files["m-\(bucket).bin"] != nil {
      try readBucket(bucket, check)
    }
  }

  private mutating func readBucket(_ number: Int, _ check: UInt16) throws {
    var reader = try content("m-\(number)", "m", check)
    for _ in 0..<(try reader.number().required()) {
      let place = try reader.number().required()
      var page = PageRecord(
        url: try reader.string().required(), title: try reader.string().required(),
        reviewed: try reader.number().required(), lead: try reader.string().required(),
        headings: [], ids: [])
      let part = "p-\(number / 8)-\(try reader.number().required())"
      var texts = try content(part, "p", try reader.check().required())
      for _ in 0..<(try reader.number().required()) {
        page.headings.append(try reader.string().required())
        page.ids.append(try reader.string().required())
      }
      page.texts = try pageTexts(&texts, number % 8 * bucketSize + place)
      pages[number * bucketSize + place] = page
    }
    guard reader.isAtEnd else { throw Optional<Int>.Missing() }
  }

  private func pageTexts(_ reader: inout ByteReader, _ wanted: Int) throws -> [String] {
    for _ in 0..<(try reader.number().required()) {
      let place = try reader.number().required()
      var texts: [String] = []
      for _ in 0..<(try reader.number().required()) {
        texts.append(try reader.string().required())
      }
      if place == wanted { return texts }
    }
    throw Optional<Int>.Missing()
  }
}

extension DecodedIndex {
  /// The slot of the page at a URL below the base path.
  func slot(of url: String) throws -> Int { try pages.first { $0.value.url == url }.required().key }

  func page(_ url: String) throws -> PageRecord { try pages[slot(of: url)].required() }

  /// `url unit` of each place of a stem's own, or of its aliases, sorted.
  func places(_ stem: String, alias: Bool = false) -> [String] {
    let entry = entries[stem] ?? Entry()
    return (alias ? entry.alias : entry.own).keys.sorted().map { place in
      "\(pages[place >> 4]?.url ?? "?") \(place & 15)"
    }.sorted()
  }
}
