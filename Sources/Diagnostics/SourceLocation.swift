/// A place in a source file, counted from 1; `column` counts UTF-8 bytes.
package struct SourceLocation: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}

/// A half-open stretch of a source file.
package typealias SourceRange = Range<SourceLocation>

extension SourceRange {
  /// The first byte of a file: where something that has no better place is reported.
  package static let start = SourceRange(line: 1, column: 1)

  /// A stretch of `length` bytes on one line.
  package init(line: Int, column: Int, length: Int = 0) {
    self =
      SourceLocation(
        line: line, column: column)..<SourceLocation(line: line, column: column + length)
  }
}
