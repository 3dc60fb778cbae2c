/// A start tag of a page, and what its attributes say of the element.
///
/// It is a set of places in the page: one is made for each tag of each page, so it copies no text.
struct StartTag {
  /// From the tag's `<` to one past its `>`.
  let range: Range<Int>
  /// Where the element's name stands.
  let name: Range<Int>

  /// - Parameter range: from a `<` before a letter to one past the tag's `>`.
  init(in page: [UInt8], _ range: Range<Int>) {
    self.range = range
    name = Self.name(in: page, from: range.lowerBound + 1)
  }

  /// The letters and digits from `start` on.
  static func name(in page: [UInt8], from start: Int) -> Range<Int> {
    var end = start
    while end < page.count, page[end].isLetter || (0x30...0x39).contains(page[end]) { end += 1 }
    return start..<end
  }

  /// Whether the element's content isn't shown as part of the page.
  func hidesContent(in page: [UInt8]) -> Bool {
    let name = ElementName(page[name])
    guard !name.isRawText else { return true }
    guard !name.isClosedAtFirst else { return attribute("open", in: page) == nil }
    // Most tags are a name and nothing more.
    guard self.name.upperBound + 1 < range.upperBound else { return false }
    return attribute("hidden", in: page) != nil || attribute("inert", in: page) != nil
      || value(ofAttribute: "aria-hidden", in: page).map { page[$0].elementsEqual("true".utf8) }
        ?? false
  }

  /// Where the value of the double-quoted attribute `attribute` stands.
  func value(ofAttribute attribute: String, in page: [UInt8]) -> Range<Int>? {
    guard let end = self.attribute(attribute, in: page),
      page[end..<range.upperBound].starts(with: "=\"".utf8)
    else { return nil }
    let start = end + 2
    var index = start
    while index < range.upperBound, page[index] != UInt8(ascii: "\"") { index += 1 }
    return start..<index
  }

  /// One past an attribute's name, outside quoted values.
  private func attribute(_ attribute: String, in page: [UInt8]) -> Int? {
    var isQuoted = false
    for index in name.upperBound..<range.upperBound {
      let byte = page[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte.isSpace, !isQuoted,
        page[(index + 1)..<range.upperBound].starts(with: attribute.utf8)
      else { continue }
      let end = index + 1 + attribute.utf8.count
      if end < range.upperBound, page[end].isSpace || "=>/".utf8.contains(page[end]) { return end }
    }
    return nil
  }
}

extension UInt8 {
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  var isSpace: Bool { self == UInt8(ascii: " ") || (0x09...0x0D).contains(self) }
}
