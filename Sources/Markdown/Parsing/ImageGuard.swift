import Diagnostics

/// Refuses a paragraph that opens absurdly many images, before libcmark parses it.
///
/// For each link, libcmark looks again at every image that was opened before it and not yet closed:
/// some hundred kilobytes of `![[]()` would take it minutes. Openings are counted without knowing
/// whether they stand in code or are closed, and so the limit must lie beyond what anyone writes.
enum ImageGuard {
  /// How many images the lines between two empty ones may open.
  static let maximumImages = 3_000

  /// Where the first image is opened that is one too many.
  static func firstOffence(in source: SourceText) -> SourceRange? {
    // Nearly every article is too short to hold so many.
    guard source.bytes.count > 2 * maximumImages else { return nil }
    var count = 0
    var isLineEmpty = true
    var previous = UInt8.lineFeed
    for (offset, byte) in source.bytes.enumerated() {
      switch byte {
      case .lineFeed:
        if isLineEmpty { count = 0 }
        isLineEmpty = true
      case .openBracket where previous == UInt8(ascii: "!"):
        count += 1
        if count > maximumImages { return place(of: offset, in: source) }
      // A carriage return ends a line, too; taking it for a space only counts more lines together.
      default: isLineEmpty = isLineEmpty && byte.isWhitespace
      }
      previous = byte
    }
    return nil
  }

  private static func place(of offset: Int, in source: SourceText) -> SourceRange {
    let line = source.lineStarts.lastIndex { $0 <= offset } ?? 0
    return source.range(
      SourcePosition(line: line, offset: offset - 1), SourcePosition(line: line, offset: offset + 1)
    )
  }
}
