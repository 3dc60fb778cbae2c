package import Diagnostics

extension Prose {
  /// Where a stretch of ``text`` was written.
  ///
  /// - Parameter bytes: places in ``text``; others are brought into it.
  /// - Returns: the place from its first to its last byte, in bytes exactly. Where the source has
  ///   escapes or entities, the place of the text that they stand in, up to the line's end or to
  ///   other markup.
  package func range(of bytes: Range<Int>) -> SourceRange {
    guard let first = run(at: bytes.lowerBound) else { return .start }
    let start = runs[first]
    let lower =
      start.isVerbatim ? start.location(bytes.lowerBound) : start.range.lowerBound
    guard !bytes.isEmpty, let last = run(at: bytes.upperBound - 1) else { return lower..<lower }
    let end = runs[last]
    let upper = end.isVerbatim ? end.location(bytes.upperBound) : end.range.upperBound
    return lower..<max(lower, upper)
  }

  /// The run that a byte is in.
  private func run(at offset: Int) -> Int? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : runs.isEmpty ? nil : 0
  }
}
