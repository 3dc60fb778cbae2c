/// Walks the start tags of a page that a reader can see what they open.
///
/// It reads what our own templates and renderer write, not all of HTML: tags, comments, and elements
/// whose text is not markup. What it can't read it takes as hidden, so that a proof errs on the side
/// of refusing.
struct VisibleTags {
  struct Tag {
    /// Where the tag's `<` stands.
    var start: Int
    /// One past the tag's `>`.
    var end: Int
    /// The value of the tag's `data-statement` attribute.
    var statement: String?
  }

  private let page: [UInt8]
  private var position = 0

  init(in page: [UInt8]) { self.page = page }

  mutating func next() -> Tag? {
    while let start = find(UInt8(ascii: "<"), from: position) {
      if page[start...].starts(with: "<!--".utf8) {
        position = find("-->", from: start + 4).map { $0 + 3 } ?? page.count
        continue
      }
      guard let end = endOfTag(at: start) else { break }
      position = end
      guard start + 1 < end, Self.isLetter(page[start + 1]) else { continue }
      let tag = page[start..<end]
      let name = Self.name(of: tag)
      if Self.rawText.contains(name) || Self.hides(tag, name: name) {
        position = endOfElement(named: name, from: end)
        continue
      }
      return Tag(start: start, end: end, statement: Self.attribute("data-statement", of: tag))
    }
    position = page.count
    return nil
  }

  /// Elements whose content is not shown as part of the page.
  private static let rawText: Set<String> = [
    "script", "style", "template", "noscript", "textarea", "title", "select", "iframe", "object",
  ]

  private static func hides(_ tag: ArraySlice<UInt8>, name: String) -> Bool {
    if name == "details" || name == "dialog" { return !hasAttribute("open", tag) }
    return hasAttribute("hidden", tag) || hasAttribute("inert", tag)
      || attribute("aria-hidden", of: tag) == "true"
  }

  /// One past the end tag that closes an element, counting elements of its name within it.
  private func endOfElement(named name: String, from start: Int) -> Int {
    let void: Set<String> = ["input", "img", "br", "hr", "meta", "link"]
    guard !void.contains(name) else { return start }
    var depth = 1
    var index = start
    while let tag = find(UInt8(ascii: "<"), from: index) {
      guard let end = endOfTag(at: tag) else { break }
      index = end
      let isClosing = tag + 1 < end && page[tag + 1] == UInt8(ascii: "/")
      let tagName = Self.name(of: page[(isClosing ? tag + 1 : tag)..<end])
      guard tagName == name else { continue }
      depth += isClosing ? -1 : 1
      if depth == 0 { return end }
    }
    return page.count
  }

  /// One past the `>` of the tag at `start`; a `>` in a quoted value doesn't count.
  private func endOfTag(at start: Int) -> Int? {
    var quote: UInt8?
    var index = start + 1
    while index < page.count {
      let byte = page[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < page.count {
      if page[index] == byte { return index }
      index += 1
    }
    return nil
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    let wanted = Array(text.description.utf8)
    var index = start
    while let candidate = find(wanted[0], from: index) {
      if page[candidate...].starts(with: wanted) { return candidate }
      index = candidate + 1
    }
    return nil
  }
}

extension VisibleTags {
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  /// The name of a tag, lower-case; its first byte is the `<` or `/` before the name.
  private static func name(of tag: ArraySlice<UInt8>) -> String {
    let name = tag.dropFirst().prefix { isLetter($0) || (0x30...0x39).contains($0) }
    return String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
  }

  private static func hasAttribute(_ name: StaticString, _ tag: ArraySlice<UInt8>) -> Bool {
    position(of: name, in: tag) != nil
  }

  /// The value of a double-quoted attribute.
  private static func attribute(_ name: StaticString, of tag: ArraySlice<UInt8>) -> String? {
    guard let end = position(of: name, in: tag) else { return nil }
    let rest = tag[end...]
    guard rest.starts(with: "=\"".utf8) else { return nil }
    return String(decoding: rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  /// One past an attribute's name, outside quoted values.
  private static func position(of name: StaticString, in tag: ArraySlice<UInt8>) -> Int? {
    let wanted = name.description.utf8
    var quoted = false
    for index in tag.indices {
      if tag[index] == UInt8(ascii: "\"") { quoted.toggle() }
      guard !quoted, isSpace(tag[index]), tag[(index + 1)...].starts(with: wanted) else { continue }
      let end = index + 1 + wanted.count
      if end < tag.endIndex, isSpace(tag[end]) || "=>/".utf8.contains(tag[end]) { return end }
    }
    return nil
  }
}
