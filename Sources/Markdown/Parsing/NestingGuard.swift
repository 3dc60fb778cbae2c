import Diagnostics

/// Refuses a line that opens absurdly many blocks, before libcmark builds them all.
///
/// The tree's own limit is ``MarkdownError/maximumDepth``; this one only keeps a megabyte of `> `
/// from costing seconds and gigabytes. It counts marks without knowing whether they stand in a code
/// block, and so must lie beyond what anyone draws with them.
enum NestingGuard {
  static let maximumMarks = 500

  /// Where the first line begins that opens more than ``maximumMarks`` blocks.
  static func firstOffence(in source: SourceText) -> SourceRange? {
    for line in 0..<source.lineCount {
      let start = source.contentStart(ofLine: line)
      let first = source.byte(at: start)
      guard first <= .greaterThan, !first.isLineEnd else { continue }
      let end = source.contentEnd(ofLine: line)
      guard end - start > maximumMarks, marks(in: source.bytes[start..<end]) > maximumMarks else {
        continue
      }
      return source.range(
        SourcePosition(line: line, offset: start), SourcePosition(line: line, offset: end))
    }
    return nil
  }

  /// How many quote and list marks `line` starts with; counted no further than needed.
  private static func marks(in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var rest = line
    while count <= maximumMarks {
      rest = rest.drop { $0.isSpaceOrTab }
      guard let length = markLength(at: rest) else { break }
      count += 1
      rest = rest.dropFirst(length)
    }
    return isRule(rest) ? 0 : count
  }

  private static func markLength(at rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first else { return nil }
    if first == .greaterThan { return 1 }
    let digits = rest.prefix(9).prefix { $0.isDigit }.count
    let marker = rest.dropFirst(digits)
    guard let sign = marker.first else { return nil }
    let signs = digits > 0 ? Array(".)".utf8) : Array("-+*".utf8)
    guard signs.contains(sign), marker.dropFirst().first?.isSpaceOrTab ?? true else { return nil }
    return digits + 1
  }

  /// Whether all that is left is a thematic break such as `* * * *`.
  private static func isRule(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let sign = rest.first(where: { !$0.isSpaceOrTab }), "-*".utf8.contains(sign) else {
      return false
    }
    return rest.allSatisfy { $0 == sign || $0.isSpaceOrTab }
  }
}
