import Diagnostics

/// An article's findings by rule and place, so that a comment reaches those that it accepts without a
/// look at the others: an article may have thousands of both.
struct AcceptableFindings {
  private let all: [Finding]
  /// By rule, the places in ``all`` of the findings that no comment has accepted yet, in the order of
  /// where they stand in the file.
  private var open: [String: [Int]]
  private var isAccepted: [Bool]

  init(_ findings: [Finding]) {
    all = findings
    isAccepted = Array(repeating: false, count: findings.count)
    open = Dictionary(grouping: findings.indices) { findings[$0].rule }
    for rule in open.keys {
      open[rule]?.sort { findings[$0].range.lowerBound < findings[$1].range.lowerBound }
    }
  }

  /// What no comment has accepted, in the order that it was found in.
  var rest: [Finding] { all.indices.filter { !isAccepted[$0] }.map { all[$0] } }

  /// Accepts what breaks `rule` within `target`, or anywhere if there is none.
  ///
  /// - Returns: whether anything did.
  mutating func accept(_ rule: String, within target: SourceRange?) -> Bool {
    guard let places = open[rule] else { return false }
    let lower = target.map { first(of: places, from: $0.lowerBound) } ?? 0
    let upper = target.map { first(of: places, from: $0.upperBound) } ?? places.count
    guard lower < upper else { return false }
    for place in places[lower..<upper] { isAccepted[place] = true }
    open[rule]?.removeSubrange(lower..<upper)
    return true
  }

  /// Which of `places`, in the order of the file, is the first that doesn't stand before `location`.
  private func first(of places: [Int], from location: SourceLocation) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if all[places[middle]].range.lowerBound < location { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
