/// Splits a line of a table as GitHub Flavored Markdown does.
enum TableRowSyntax {
  /// The offsets of each cell's text, spaces around it left out; nil if the line is no row.
  ///
  /// A pipe splits cells wherever it stands, also in a code span, unless a backslash stands before
  /// it (whatever stands before that).
  /// The first and the last pipe are optional.
  static func cells(in line: Range<Int>, of bytes: [UInt8]) -> [Range<Int>]? {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(4)
    var offset = line.lowerBound
    if offset < line.upperBound, bytes[offset] == .pipe {
      offset = skipSpaces(from: offset + 1, to: line.upperBound, in: bytes)
    }
    while offset < line.upperBound {
      let start = offset
      while offset < line.upperBound,
        bytes[offset] != .pipe
          || (offset > start && bytes[offset - 1] == .backslash)
      {
        offset += 1
      }
      cells.append(trim(start..<offset, in: bytes))
      offset = skipSpaces(from: offset + 1, to: line.upperBound, in: bytes)
    }
    return cells.isEmpty ? nil : cells
  }

  /// Whether a cell is nothing but text: no byte in it could start anything else.
  static func isPlainText(_ cell: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes[cell].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "'")...UInt8(ascii: ")"), UInt8(ascii: "+")...UInt8(ascii: "9"), .space,
        UInt8(ascii: "%"), 0x80...:
        true
      default: byte.isLetter
      }
    }
  }

  /// The columns' alignments if the line is a delimiter row such as `| :-- | --: |`.
  static func alignments(
    in line: Range<Int>, of bytes: [UInt8]
  ) -> [Table.Alignment?]? {
    // Most lines end here.
    guard let first = bytes[line].first, "|:-".utf8.contains(first) else { return nil }
    guard bytes[line].allSatisfy({ "|:-".utf8.contains($0) || $0.isWhitespace }) else { return nil }
    // Dashes alone underline a heading.
    guard bytes[line].contains(where: { $0 == .pipe || $0 == UInt8(ascii: ":") }),
      let cells = cells(in: line, of: bytes)
    else { return nil }
    var alignments: [Table.Alignment?] = []
    for cell in cells {
      var dashes = bytes[cell]
      let isLeft = dashes.first == UInt8(ascii: ":")
      if isLeft { dashes = dashes.dropFirst() }
      let isRight = dashes.last == UInt8(ascii: ":")
      if isRight { dashes = dashes.dropLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(
        isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : nil)
    }
    return alignments
  }

  private static func skipSpaces(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var offset = start
    while offset < end, bytes[offset].isWhitespace { offset += 1 }
    return offset
  }

  private static func trim(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = skipSpaces(from: range.lowerBound, to: range.upperBound, in: bytes)
    var end = range.upperBound
    while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}
