/// How many letters must be put in, left out, changed or swapped with the next one to make one word
/// of another, none of them twice: optimal string alignment.
enum EditDistance {
  /// Nil if it's more than `limit`.
  static func between(_ one: [UInt16], _ other: [UInt16], limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var before: [Int] = []
    var previous = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      current.reserveCapacity(other.count + 1)
      for column in other.indices {
        let change = one[row] == other[column] ? 0 : 1
        var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + change)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      guard (current.min() ?? 0) <= limit else { return nil }
      (before, previous) = (previous, current)
    }
    return previous[other.count] <= limit ? previous[other.count] : nil
  }
}
