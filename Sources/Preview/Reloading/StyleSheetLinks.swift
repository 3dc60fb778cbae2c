/// Finds where a page names its style sheets.
enum StyleSheetLinks {
  /// The places of the URLs, as written in the `href` of each `<link rel="stylesheet">`.
  static func ranges(in page: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      guard page[index...].starts(with: "link ".utf8),
        let end = page[index...].firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      let tag = page[index..<end]
      if contains(tag, "rel=\"stylesheet\""), let range = value(after: "href=\"", in: tag) {
        ranges.append(range)
      }
      index = end
    }
    return ranges
  }

  private static func contains(_ tag: ArraySlice<UInt8>, _ text: String) -> Bool {
    tag.indices.contains { tag[$0...].starts(with: text.utf8) }
  }

  private static func value(after text: String, in tag: ArraySlice<UInt8>) -> Range<Int>? {
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: text.utf8) }) else {
      return nil
    }
    let first = start + text.utf8.count
    return tag[first...].firstIndex(of: UInt8(ascii: "\"")).map { first..<$0 }
  }
}
