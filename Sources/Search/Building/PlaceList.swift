/// A word's places as the index has them, the best ones apart from the rest.
struct PlaceList: Sendable {
  /// How many units have the word.
  let units: Int
  /// Of the greatest weight.
  let code: Int
  /// The segments of the best places.
  let head: [UInt8]
  /// Those of the others; empty if there are none.
  var tail: [UInt8]

  /// How many places are among the best.
  static let headCount = 500
  /// Fewer than so many more aren't worth a file.
  static let leastTail = 1_500

  /// The list of at least one place; the places are sorted.
  init(_ postings: ArraySlice<Posting>, _ levels: ImpactLevels) {
    units = postings.count
    code = ImpactLevels.code(of: postings.lazy.map(\.weight).max() ?? 0)
    let greatest = ImpactLevels.weight(of: code)
    var ends = [Int](repeating: 0, count: levels.count + 1)
    let steps = postings.map { posting in
      let level = levels.level(of: posting.weight, greatest: greatest)
      ends[level + 1] += 1
      return UInt8(level)
    }
    for level in 0..<levels.count { ends[level + 1] += ends[level] }
    var places = [UInt32](repeating: 0, count: units)
    var next = ends
    for (posting, level) in zip(postings, steps) {
      places[next[Int(level)]] = posting.place
      next[Int(level)] += 1
    }
    let best = units < Self.headCount + Self.leastTail ? units : Self.headCount
    head = Self.segments(places, ends, from: 0, to: best)
    tail = Self.segments(places, ends, from: best, to: units)
  }

  /// The places from one to another of all, which are sorted by level and then by place.
  private static func segments(
    _ places: [UInt32], _ ends: [Int], from start: Int, to end: Int
  ) -> [UInt8] {
    guard start < end else { return [] }
    var writer = ByteWriter(capacity: (end - start) * 2 + 8)
    for level in 0..<ends.count - 1 {
      let first = min(end, max(start, ends[level]))
      let range = first..<max(first, min(end, ends[level + 1]))
      guard !range.isEmpty else { continue }
      writer.byte(level)
      writer.number(range.count)
      var previous: UInt32 = 0
      for place in places[range] {
        writer.number(Int(place - previous))
        previous = place
      }
    }
    return writer.bytes
  }
}
