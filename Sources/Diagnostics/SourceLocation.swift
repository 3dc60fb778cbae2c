/// A place in a source file, counted from 1; `column` counts UTF-8 bytes.
///
/// Every block and inline has two: as halves of a word they fit into little space, and no file is
/// so long that they couldn't count it.
package struct SourceLocation: Hashable, Comparable, Sendable {
  @usableFromInline var storedLine: Int32
  @usableFromInline var storedColumn: Int32

  // Inlined into the other modules, which make and compare some thousands for each article.
  @inlinable @inline(__always)
  package init(line: Int, column: Int) {
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
  }

  @inlinable @inline(__always) package var line: Int {
    get { Int(storedLine) }
    set { storedLine = Int32(clamping: newValue) }
  }

  @inlinable @inline(__always) package var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = Int32(clamping: newValue) }
  }

  @inlinable
  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.storedLine != rhs.storedLine
      ? lhs.storedLine < rhs.storedLine : lhs.storedColumn < rhs.storedColumn
  }
}

/// A half-open stretch of a source file.
package typealias SourceRange = Range<SourceLocation>

extension SourceRange {
  /// The first byte of a file: where something that has no better place is reported.
  package static let start = SourceRange(line: 1, column: 1)

  /// The stretch between two places; nothing if the second comes before the first.
  ///
  /// A call, where `..<` and `max` would be generic code in every other module.
  package init(from start: SourceLocation, to end: SourceLocation) {
    self = start..<Swift.max(start, end)
  }

  /// A stretch of `length` bytes on one line.
  package init(line: Int, column: Int, length: Int = 0) {
    self =
      SourceLocation(
        line: line, column: column)..<SourceLocation(line: line, column: column + length)
  }
}
