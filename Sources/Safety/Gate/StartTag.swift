/// A start tag of a page, and what its attributes say of the element.
///
/// It is a set of places in the page: one is made for each tag of each page, so it copies no text.
struct StartTag {
  /// From the tag's `<` to one past its `>`.
  let range: Range<Int>
  /// Where the element's name stands.
  let name: Range<Int>
  /// Where the value of its `data-statement` stands; nil if it isn't in double quotes.
  private(set) var statement: Range<Int>?
  private var isHidden = false
  private var isOpen = false

  /// Reads a tag that goes from a `<` before a letter to one past its `>`.
  init(in page: [UInt8], _ range: Range<Int>) {
    self.range = range
    name = Self.name(in: page, from: range.lowerBound + 1)
    // Most tags are a name and nothing more.
    if name.upperBound + 1 < range.upperBound { readAttributes(in: page) }
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
    return name.isRawText || (name.isClosedAtFirst ? !isOpen : isHidden)
  }

  /// Looks at each name that follows a blank outside quoted values.
  private mutating func readAttributes(in page: [UInt8]) {
    var isQuoted = false
    for index in name.upperBound..<(range.upperBound - 1) {
      let byte = page[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte.isSpace { readAttribute(in: page, from: index + 1) }
    }
  }

  private mutating func readAttribute(in page: [UInt8], from start: Int) {
    switch page[start] {
    case UInt8(ascii: "h"): isHidden = isHidden || end(of: Attribute.hidden, in: page, start) != nil
    case UInt8(ascii: "i"): isHidden = isHidden || end(of: Attribute.inert, in: page, start) != nil
    case UInt8(ascii: "o"): isOpen = isOpen || end(of: Attribute.open, in: page, start) != nil
    case UInt8(ascii: "a"):
      guard let end = end(of: Attribute.ariaHidden, in: page, start) else { return }
      isHidden = isHidden || value(in: page, from: end).map { page[$0] } == Attribute.true
    case UInt8(ascii: "d"):
      guard statement == nil, let end = end(of: Attribute.statement, in: page, start) else {
        return
      }
      statement = value(in: page, from: end)
    default: return
    }
  }

  /// One past the attribute's name at `start`, if it is `name`.
  private func end(of name: ArraySlice<UInt8>, in page: [UInt8], _ start: Int) -> Int? {
    let end = start + name.count
    guard end < range.upperBound, page[start..<end] == name else { return nil }
    return page[end].isSpace || "=>/".utf8.contains(page[end]) ? end : nil
  }

  /// Where the double-quoted value stands that follows an attribute's name.
  private func value(in page: [UInt8], from end: Int) -> Range<Int>? {
    guard page[end..<range.upperBound].starts(with: "=\"".utf8) else { return nil }
    let start = end + 2
    return start..<(page[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\"")) ?? start)
  }

  private enum Attribute {
    static let hidden = ArraySlice("hidden".utf8)
    static let inert = ArraySlice("inert".utf8)
    static let open = ArraySlice("open".utf8)
    static let ariaHidden = ArraySlice("aria-hidden".utf8)
    static let statement = ArraySlice("data-statement".utf8)
    static let `true` = ArraySlice("true".utf8)
  }
}

extension UInt8 {
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  var isSpace: Bool { self == UInt8(ascii: " ") || (0x09...0x0D).contains(self) }
}
