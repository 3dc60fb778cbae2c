extension [UInt8] {
  /// Whether it stands before another text in the order of their bytes.
  func isBefore(_ other: [UInt8]) -> Bool {
    let shorter = Swift.min(count, other.count)
    for index in 0..<shorter where self[index] != other[index] { return self[index] < other[index] }
    return count < other.count
  }
}
