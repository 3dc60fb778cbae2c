/// The best few of many, kept in a small sorted list: no sort of all.
struct TopScores {
  private let capacity: Int
  private var entries: [(index: Int, score: Double)] = []

  init(capacity: Int) { self.capacity = capacity }

  /// The indices, best first; of equal scores the smaller index first.
  var ranked: [Int] { entries.map(\.index) }

  mutating func offer(_ index: Int, score: Double) {
    if entries.count == capacity {
      guard let last = entries.last, (score, -index) > (last.score, -last.index) else { return }
      entries.removeLast()
    }
    let position =
      entries.firstIndex { (score, -index) > ($0.score, -$0.index) } ?? entries.endIndex
    entries.insert((index, score), at: position)
  }
}
