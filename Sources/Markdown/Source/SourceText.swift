import Diagnostics

/// A document's bytes and where its lines begin, so that places in it can be checked and named.
///
/// Lines end where CommonMark ends them: at a line feed, a carriage return, or both. A class, because
/// readers of all kinds hold on to it, and have one thing to count and not one for each array.
final class SourceText {
  let bytes: [UInt8]
  /// The offset of each line's first byte; a line end at the very end starts no further line.
  let lineStarts: [Int]
  /// The number of the first line in its file.
  let firstLine: Int
  /// Where each line comes from, if the text was put together from pieces of another.
  let origins: [LineOrigin]
  /// Whether there may be escapes or entities anywhere.
  let mayHaveEscapes: Bool

  init(_ bytes: [UInt8], firstLine: Int = 1, origins: [LineOrigin] = []) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.origins = origins
    mayHaveEscapes = true
    lineStarts = Self.lineStarts(of: bytes)
  }

  /// A text that was looked over already.
  init(_ bytes: [UInt8], firstLine: Int, _ hints: SourceHints) {
    self.bytes = bytes
    self.firstLine = firstLine
    origins = []
    mayHaveEscapes = hints.escapes
    lineStarts = hints.lineStarts
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32)
    // Nearly all bytes are told apart from line ends in one step.
    for offset in bytes.indices.dropLast() where bytes[offset] <= .carriageReturn {
      let byte = bytes[offset]
      // A carriage return may be the first half of a line end of two bytes.
      let isHalf = byte == .carriageReturn && bytes[offset + 1] == .lineFeed
      if byte.isLineEnd, !isHalf { starts.append(offset + 1) }
    }
    return starts
  }

  var lineCount: Int { lineStarts.count }

  /// The length of the byte order mark, which libcmark drops before it counts columns.
  var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Where the first byte of `line` (counted from 0) stands that Markdown sees.
  func contentStart(ofLine line: Int) -> Int {
    line == 0 ? byteOrderMarkLength : lineStarts[line]
  }

  /// Where `line` ends, its line end not included.
  func contentEnd(ofLine line: Int) -> Int {
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    let start = lineStarts[line]
    if end > start, bytes[end - 1] == .lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return end
  }

  /// The byte at `offset`, or a line end past the last one.
  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : .lineFeed }

  /// The place that a finding names for `position`.
  func location(_ position: SourcePosition) -> SourceLocation {
    let column = position.offset - lineStarts[position.line]
    if position.line < origins.count { return origins[position.line].location(column) }
    return SourceLocation(line: position.line + firstLine, column: column + 1)
  }

  func range(_ start: SourcePosition, _ end: SourcePosition) -> SourceRange {
    guard start.line == end.line, origins.isEmpty else {
      return SourceRange(from: location(start), to: location(end))
    }
    // On one line, as nearly every inline, and nothing left out of it.
    return SourceRange(
      line: start.line + firstLine, column: start.offset - lineStarts[start.line] + 1,
      length: max(0, end.offset - start.offset))
  }

  /// The opposite of ``location(_:)`` for a text that wasn't put together from pieces.
  func position(_ location: SourceLocation) -> SourcePosition {
    let line = min(max(location.line - firstLine, 0), lineCount - 1)
    let offset = lineStarts[line] + location.column - 1
    return SourcePosition(line: line, offset: min(max(offset, 0), bytes.count))
  }
}

/// A place in a ``SourceText``; both count from 0.
struct SourcePosition: Hashable {
  var line: Int
  var offset: Int
}

/// Where in a document a line of text was taken from.
struct LineOrigin {
  /// Where the line's first byte stood.
  var start: SourceLocation
  /// The columns, counted from 0 in the line as it is now, before which a byte was left out.
  var gaps: [Int] = []

  func location(_ column: Int) -> SourceLocation {
    var shift = 0
    for gap in gaps where gap <= column { shift += 1 }
    return SourceLocation(line: start.line, column: max(1, start.column + column + shift))
  }
}
