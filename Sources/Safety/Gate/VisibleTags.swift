/// Walks the start tags of a page that a reader can see what they open.
///
/// It reads what our own templates and renderer write, not all of HTML: tags, comments, and elements
/// whose text is not markup. What it can't read it takes as hidden, so that a proof errs on the side
/// of refusing.
struct VisibleTags {
  private let page: [UInt8]
  private var position = 0

  init(in page: [UInt8]) { self.page = page }

  mutating func next() -> StartTag? {
    while let start = Self.find(UInt8(ascii: "<"), in: page, from: position) {
      if page[start...].starts(with: "<!--".utf8) {
        position = Self.endOfComment(in: page, from: start + 4)
        continue
      }
      guard let end = Self.endOfTag(in: page, at: start) else { break }
      position = end
      guard start + 1 < end, page[start + 1].isLetter else { continue }
      let tag = StartTag(in: page, start..<end)
      guard !tag.hidesContent(in: page) else {
        position = Self.endOfElement(named: tag.name, in: page, from: end)
        continue
      }
      return tag
    }
    position = page.count
    return nil
  }
}

// Taken from the page alone, so that the array is looked up once and not for each byte.
extension VisibleTags {
  /// One past the end tag that closes an element, counting elements of its name within it.
  private static func endOfElement(
    named name: Range<Int>, in page: [UInt8], from start: Int
  ) -> Int {
    guard !ElementName(page[name]).isVoid else { return start }
    var depth = 1
    var index = start
    while let tag = find(UInt8(ascii: "<"), in: page, from: index) {
      guard let end = endOfTag(in: page, at: tag) else { break }
      index = end
      let isClosing = tag + 1 < end && page[tag + 1] == UInt8(ascii: "/")
      let other = StartTag.name(in: page, from: isClosing ? tag + 2 : tag + 1)
      guard page[other].elementsEqual(page[name], by: { $0 | 0x20 == $1 | 0x20 }) else { continue }
      depth += isClosing ? -1 : 1
      if depth == 0 { return end }
    }
    return page.count
  }

  /// One past the `>` of the tag at `start`; a `>` in a quoted value doesn't count.
  private static func endOfTag(in page: [UInt8], at start: Int) -> Int? {
    var index = start + 1
    while index < page.count {
      let byte = page[index]
      index += 1
      if byte == UInt8(ascii: ">") { return index }
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      guard let closing = find(byte, in: page, from: index) else { return nil }
      index = closing + 1
    }
    return nil
  }

  /// One past the comment's `-->`.
  private static func endOfComment(in page: [UInt8], from start: Int) -> Int {
    var index = start
    while let candidate = find(UInt8(ascii: "-"), in: page, from: index) {
      if page[candidate...].starts(with: "-->".utf8) { return candidate + 3 }
      index = candidate + 1
    }
    return page.count
  }

  private static func find(_ byte: UInt8, in page: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < page.count {
      if page[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
