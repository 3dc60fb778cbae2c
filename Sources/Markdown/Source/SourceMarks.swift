import Diagnostics

/// Offsets in a source at which something may start, to tell where nothing does.
struct SourceMarks {
  /// In ascending order.
  private var offsets: [Int] = []

  var count: Int { offsets.count }
  var isEmpty: Bool { offsets.isEmpty }

  subscript(index: Int) -> Int { offsets[index] }

  /// Adds a mark behind all others.
  mutating func add(_ offset: Int) {
    if offsets.isEmpty { offsets.reserveCapacity(16) }
    offsets.append(offset)
  }

  func hasMark(in range: Range<Int>) -> Bool {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < range.upperBound
  }
}

extension SourceText {
  /// Whether one of `marks` stands between two places.
  func has(_ marks: SourceMarks, in range: SourceRange) -> Bool {
    let start = position(range.lowerBound).offset
    return marks.hasMark(in: start..<max(start, position(range.upperBound).offset))
  }
}
