/// Bounds how deep a YAML text nests, without recursion and whatever the text is.
///
/// The parser recurses, so this must never answer too little: it follows the parser's scanner
/// within brackets, and takes every bracket that could open a list for one that does. Where a text
/// only looks nested, in a long quotation say, it may answer too much.
struct YAMLDepth {
  private let text: YAMLText
  private let limit: Int
  /// How many more bytes may be looked at: brackets that never close must not cost N².
  private var budget: Int

  private init(_ text: YAMLText, limit: Int) {
    self.text = text
    self.limit = limit
    budget = 64 * (text.bytes.count + 64)
  }

  /// Where `text` nests deeper than `limit`, if it does: in brackets, or in steps of indentation.
  static func excess(in text: YAMLText, limit: Int) -> Int? {
    var depth = YAMLDepth(text, limit: limit)
    return depth.excessIndentation ?? depth.excessBrackets()
  }

  /// Where a column comes up that is one too many for lists and mappings to start in.
  private var excessIndentation: Int? {
    let bytes = text.bytes
    guard deepestColumn >= limit else { return nil }
    var columns: Set<Int> = []
    for start in text.parserLines {
      var offset = start
      while offset < bytes.count, isBlank(bytes[offset]) || isEntry(at: offset) {
        if !isBlank(bytes[offset]) { columns.insert(offset - start) }
        offset += 1
      }
      if offset < bytes.count, text.lineEnd(at: offset) == nil { columns.insert(offset - start) }
      if columns.count > limit { return offset }
    }
    return nil
  }

  /// The last column that a list or mapping could start in: most texts are told by it alone to have
  /// no more columns than allowed.
  private var deepestColumn: Int {
    let bytes = text.bytes
    var deepest = 0
    for start in text.parserLines {
      var offset = start
      while offset < bytes.count, isBlank(bytes[offset]) || isEntry(at: offset) { offset += 1 }
      deepest = max(deepest, offset - start)
    }
    return deepest
  }

  /// Whether a list's entry, or a key or value of several lines, starts with the byte at `offset`.
  private func isEntry(at offset: Int) -> Bool {
    switch text.bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): endsWord(at: offset + 1)
    default: false
    }
  }

  private mutating func excessBrackets() -> Int? {
    let bytes = text.bytes
    // Too few to nest too deep, as in nearly every text, and no need to follow them.
    guard bytes.lazy.filter(Self.opens).count > limit else { return nil }
    for offset in bytes.indices {
      let byte = bytes[offset]
      guard Self.opens(byte) else { continue }
      // After a letter, a bracket is part of a text.
      guard offset == 0 || bytes[offset - 1] >= 0x80 || endsWord(at: offset - 1) else { continue }
      if let excess = excessBrackets(from: offset) { return excess }
    }
    return nil
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// Follows the bracket at `start` to the one that closes it.
  private mutating func excessBrackets(from start: Int) -> Int? {
    let bytes = text.bytes
    var offset = start
    var depth = 0
    repeat {
      let token = offset
      switch bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        offset += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        offset += 1
      default: offset = endOfToken(at: offset)
      }
      budget -= offset - token
      if depth > limit || budget < 0 { return token }
    } while depth > 0 && offset < bytes.count
    return nil
  }

  /// Where the token within brackets ends that starts at `start`; beyond `start` in any case.
  private func endOfToken(at start: Int) -> Int {
    let bytes = text.bytes
    switch bytes[start] {
    case UInt8(ascii: "\""): return endOfQuote(at: start, escapes: true)
    case UInt8(ascii: "'"): return endOfQuote(at: start, escapes: false)
    case UInt8(ascii: "#"): return first(from: start) { text.lineEnd(at: $0) != nil }
    case UInt8(ascii: "!") where start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "<"):
      return first(from: start) { bytes[$0 - 1] == UInt8(ascii: ">") }
    case UInt8(ascii: "!"): return first(from: start) { endsWord(at: $0) || isIndicator(at: $0) }
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      return first(from: start + 1) { !isNameByte(bytes[$0]) }
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "?"): return start + 1
    default:
      if let end = text.lineEnd(at: start) { return end }
      if isBlank(bytes[start]) { return start + 1 }
      return endOfPlainText(at: start)
    }
  }

  private func endOfQuote(at start: Int, escapes: Bool) -> Int {
    let bytes = text.bytes
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != bytes[start] {
      offset += escapes && bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(offset + 1, bytes.count)
  }

  /// A text without quotes ends at an indicator, at a colon before a blank, or before a comment.
  private func endOfPlainText(at start: Int) -> Int {
    let bytes = text.bytes
    var isAfterBlank = false
    return max(
      start + 1,
      first(from: start) { offset in
        let isEnd =
          isIndicator(at: offset)
          || (bytes[offset] == UInt8(ascii: ":")
            && (endsWord(at: offset + 1) || isIndicator(at: offset + 1)))
          || (isAfterBlank && bytes[offset] == UInt8(ascii: "#"))
        isAfterBlank = endsWord(at: offset) || (isAfterBlank && bytes[offset] & 0xC0 == 0x80)
        return isEnd
      })
  }

  private func first(from start: Int, where condition: (Int) -> Bool) -> Int {
    var offset = start
    while offset < text.bytes.count, offset == start || !condition(offset) { offset += 1 }
    return offset
  }

  private func isIndicator(at offset: Int) -> Bool {
    offset < text.bytes.count && "[]{},".utf8.contains(text.bytes[offset])
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || (byte < 0x80
        && (Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte)))
  }

  /// Whether a blank, a line's end or the text's end is at `offset`.
  private func endsWord(at offset: Int) -> Bool {
    offset >= text.bytes.count || isBlank(text.bytes[offset]) || text.lineEnd(at: offset) != nil
  }
}
