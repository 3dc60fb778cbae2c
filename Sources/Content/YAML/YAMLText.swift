import Diagnostics

/// A YAML text's bytes, and the way from libyaml's lines and characters to ours.
///
/// libyaml counts Unicode scalars and, besides line feeds, takes a lone carriage return, U+0085,
/// U+2028 and U+2029 for line ends; a ``SourceLocation`` counts bytes between line feeds.
struct YAMLText: Sendable {
  private(set) var bytes: [UInt8]
  /// The number in the file of the text's first line.
  let firstLine: Int
  /// Where libyaml starts a line.
  let parserLines: [Int]
  /// Where an editor starts one.
  private let lines: [Int]
  /// Whether libyaml's characters are bytes.
  let isASCII: Bool

  init(_ utf8: String.UTF8View, firstLine: Int) {
    let bytes = Array(utf8)
    self.bytes = bytes
    self.firstLine = firstLine
    var lines = [0]
    var parserLines = [0]
    var isASCII = true
    lines.reserveCapacity(16)
    parserLines.reserveCapacity(16)
    for offset in bytes.indices where bytes[offset] <= UInt8(ascii: "\r") || bytes[offset] >= 0x80 {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") { lines.append(offset + 1) }
      if Self.endsParserLine(bytes, at: offset) { parserLines.append(offset + 1) }
      if byte >= 0x80 { isASCII = false }
    }
    self.isASCII = isASCII
    self.lines = lines
    self.parserLines = parserLines
  }

  /// Overwrites bytes without moving any line.
  mutating func replace(at offset: Int, with replacement: [UInt8]) {
    bytes.replaceSubrange(offset..<offset + replacement.count, with: replacement)
  }

  /// The byte that `line` and `column`, both counted from 1 by libyaml, point at.
  ///
  /// `hint` is an earlier answer and its column: marks that come in order are then found without
  /// walking a long line again for each.
  func offset(line: Int, column: Int, after hint: ParserMark? = nil) -> Int {
    guard parserLines.indices.contains(line - 1) else { return bytes.count }
    var mark = ParserMark(line: line, column: 1, offset: parserLines[line - 1])
    if let hint, hint.line == line, hint.column <= column { mark = hint }
    var (offset, remaining) = (mark.offset, column - mark.column)
    while remaining > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }

  func location(at offset: Int) -> SourceLocation {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(line: firstLine + low, column: offset - lines[low] + 1)
  }

  /// Where a place in the text starts: the opposite of ``location(at:)``.
  func offset(of range: SourceRange) -> Int {
    lines[range.lowerBound.line - firstLine] + range.lowerBound.column - 1
  }

  func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(from: location(at: offsets.lowerBound), to: location(at: offsets.upperBound))
  }

  /// From `offset` to the end of its line, without the blanks there.
  func restOfLine(from offset: Int) -> Range<Int> {
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    while end > offset, isBlank(bytes[end - 1]) { end -= 1 }
    return offset..<end
  }

  /// The offset after the line end at `offset`, as libyaml knows line ends; nil if there is none.
  func lineEnd(at offset: Int) -> Int? {
    let bytes = bytes[offset...]
    switch bytes.first {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return offset + 1
    case 0xC2 where bytes.starts(with: [0xC2, 0x85]): return offset + 2
    case 0xE2 where bytes.starts(with: [0xE2, 0x80, 0xA8]): return offset + 3
    case 0xE2 where bytes.starts(with: [0xE2, 0x80, 0xA9]): return offset + 3
    default: return nil
    }
  }

  private static func endsParserLine(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): return true
    case UInt8(ascii: "\r"):
      return index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    case 0x85: return index > 0 && bytes[index - 1] == 0xC2
    case 0xA8, 0xA9: return index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
    default: return false
    }
  }
}

/// A place as libyaml counts it, and the byte that stands there.
struct ParserMark {
  var line: Int
  var column: Int
  var offset: Int
}

/// Whether `byte` is a space, a tab or a carriage return.
func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}
