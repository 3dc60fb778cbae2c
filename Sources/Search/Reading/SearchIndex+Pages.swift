import Content

extension SearchIndex {
  /// What a list of results shows of a page.
  struct Page: Sendable {
    struct Heading: Sendable {
      var title: String
      var id: String
    }

    /// Below the base path, without the first slash.
    var address: String
    var title: String
    /// As in ISO 8601.
    var reviewed: String?
    var lead: String
    var part: Int
    var check: UInt16
    /// Those of the units from 2 on.
    var headings: [Heading]

    func heading(ofUnit unit: Int) -> Heading? {
      headings.indices.contains(unit - 2) ? headings[unit - 2] : nil
    }
  }

  func page(at slot: Int) throws(SearchIndexError) -> Page {
    let bucket = slot / root.bucketSize
    let name = "m-\(bucket)"
    let block = bucket / PagePlaces.blockBuckets
    guard root.blocks.indices.contains(block), root.blocks[block] != 0 else {
      throw .broken("root")
    }
    var reader = try open(name, .pages, check: root.blocks[block])
    let pages = try reader.list { (reader) throws(SearchIndexError) in
      (try reader.number(), try Page(&reader))
    }
    // Places are different; should two be the same, the last one counts.
    guard let page = pages.last(where: { $0.0 == slot % root.bucketSize }) else {
      throw .broken(name)
    }
    return page.1
  }

  /// The texts of the page's units from 1 on.
  func texts(at slot: Int) throws(SearchIndexError) -> [String] {
    let page = try page(at: slot)
    let blockSize = root.bucketSize * PagePlaces.blockBuckets
    var reader = try open(
      "p-\(slot / blockSize)-\(page.part)", .texts, check: page.check)
    let pages = try reader.list { (reader) throws(SearchIndexError) in
      let place = try reader.number()
      let texts = try reader.list { (reader) throws(SearchIndexError) in try reader.string() }
      return (place, texts)
    }
    return pages.last { $0.0 == slot % blockSize }?.1 ?? []
  }
}

extension SearchIndex.Page {
  fileprivate init(_ reader: inout FileReader) throws(SearchIndexError) {
    address = try reader.string()
    title = try reader.string()
    let day = try reader.number()
    reviewed = day == 0 ? nil : Day.searchEpoch.adding(days: min(day, 1 << 21) - 1).description
    lead = try reader.string()
    part = try reader.number()
    check = try reader.check()
    headings = try reader.list { (reader) throws(SearchIndexError) in
      let (title, id) = (try reader.string(), try reader.string())
      return Heading(title: title, id: id.isEmpty ? Self.slug(title) : id)
    }
  }

  /// The id that a title of ASCII gives: see Format.md.
  private static func slug(_ title: String) -> String {
    var slug: [UInt8] = []
    var needsHyphen = false
    for byte in title.utf8 {
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      switch small {
      case UInt8(ascii: " "), UInt8(ascii: "-"): needsHyphen = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        needsHyphen = false
        slug.append(small)
      default: break
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}

extension Day {
  fileprivate static let searchEpoch = Day(year: 2000, month: 1, day: 1) ?? .unixEpoch
}
