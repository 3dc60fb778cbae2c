extension Collection where Element == String {
  /// The name that someone most likely meant by `typo`, or nil if none is close enough.
  ///
  /// Close is an edit distance (Damerau's, adjacent letters swapped counting once) of at most a
  /// third of the longer name. Of names equally close, the first in order is taken.
  package func nearest(to typo: String) -> String? {
    let typed = typo.lowercased()
    var best: (name: String, distance: Int)?
    for name in self {
      let limit = Swift.max(1, Swift.max(typo.utf8.count, name.utf8.count) / 3)
      let distance = editDistance(typed, name.lowercased(), limit: limit)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (name, distance)
    }
    return best?.name
  }
}

/// How many letters must be added, dropped, changed or swapped with their neighbour to get from
/// `first` to `second`; `limit + 1` as soon as it is more than `limit`.
private func editDistance(_ first: String, _ second: String, limit: Int) -> Int {
  let first = Array(first.utf8)
  let second = Array(second.utf8)
  guard abs(first.count - second.count) <= limit else { return limit + 1 }
  guard !first.isEmpty, !second.isEmpty else { return Swift.max(first.count, second.count) }
  var beforePrevious = [Int](repeating: 0, count: second.count + 1)
  var previous = Array(0...second.count)
  for row in 1...first.count {
    var current = [row]
    current.reserveCapacity(second.count + 1)
    for column in 1...second.count {
      let substitution = first[row - 1] == second[column - 1] ? 0 : 1
      var cost = Swift.min(
        previous[column] + 1, current[column - 1] + 1, previous[column - 1] + substitution)
      if row > 1, column > 1, first[row - 1] == second[column - 2],
        first[row - 2] == second[column - 1]
      {
        cost = Swift.min(cost, beforePrevious[column - 2] + 1)
      }
      current.append(cost)
    }
    guard (current.min() ?? 0) <= limit else { return limit + 1 }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[second.count]
}
