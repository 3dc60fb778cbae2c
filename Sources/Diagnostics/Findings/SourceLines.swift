/// A text and where its lines begin, to find a place in it and to say it in other units than bytes.
///
/// Lines end where CommonMark ends them: at a line feed, a carriage return, or both.
package struct SourceLines: Sendable {
  package let bytes: [UInt8]
  private let firstLine: Int
  private let starts: [Int]

  /// - Parameters:
  ///   - text: a whole file, or a part of one from the start of a line.
  ///   - firstLine: the number of the text's first line in its file.
  package init(_ text: some StringProtocol, firstLine: Int = 1) {
    bytes = Array(text.utf8)
    self.firstLine = firstLine
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == .lineFeed || byte == .carriageReturn {
      let isHalf =
        byte == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
      if !isHalf { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// The offset of `location`, which is moved into the text if it lies outside.
  package func offset(of location: SourceLocation) -> Int {
    let line = location.line - firstLine
    guard line >= 0 else { return 0 }
    guard line < starts.count else { return bytes.count }
    let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    return min(starts[line] + max(location.column - 1, 0), end)
  }

  /// Where the line that `location` is on starts.
  package func start(ofLineAt location: SourceLocation) -> Int {
    offset(of: SourceLocation(line: location.line, column: 1))
  }

  /// The place after the last byte.
  package var end: SourceLocation {
    SourceLocation(
      line: firstLine + starts.count - 1, column: bytes.count - (starts.last ?? 0) + 1)
  }

  /// The text with all `edits` made, which are in its order and don't overlap.
  package func applying(_ edits: [TextEdit]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for edit in edits {
      let start = max(position, offset(of: edit.range.lowerBound))
      result += bytes[position..<start]
      result += edit.text.utf8
      position = max(start, offset(of: edit.range.upperBound))
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  /// The column of `location`, from 1, as most editors and SARIF count: in UTF-16 code units.
  package func utf16Column(of location: SourceLocation) -> Int {
    let start = start(ofLineAt: location)
    let units = bytes[start..<max(start, offset(of: location))].reduce(0) { count, byte in
      switch byte {
      case 0x80..<0xC0: count
      // The first byte of a letter outside the basic plane, which takes two.
      case 0xF0...: count + 2
      default: count + 1
      }
    }
    return units + 1
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
