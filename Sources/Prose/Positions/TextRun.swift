import Diagnostics

/// A stretch of a text that was written in one place, up to where the next run starts.
struct TextRun {
  /// Where it starts in the text.
  var start: Int
  var range: SourceRange
  /// Whether each of its bytes stands for one byte of the source, so that a part of the run has a
  /// place of its own. Otherwise any part of it has the place of the whole.
  var isVerbatim: Bool

  /// Where the byte at `offset` of the text was written; only of a run that is verbatim.
  func location(_ offset: Int) -> SourceLocation {
    let column = range.lowerBound.column + max(0, offset - start)
    return min(SourceLocation(line: range.lowerBound.line, column: column), range.upperBound)
  }
}
