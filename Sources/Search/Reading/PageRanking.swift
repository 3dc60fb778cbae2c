/// Scores the pages that any of a query's terms stands on.
struct PageRanking {
  /// A word of the query, or several that stand for one thing, and where it stands.
  struct Term {
    struct Source {
      var places: [SearchIndex.Place]
      var factor: Double
      /// Whether its list goes on elsewhere.
      var isCut: Bool
    }

    /// The words of the query that it stands for, as bits.
    var covers: UInt32
    var sources: [Source]
  }

  /// A page that is found.
  struct Found: Sendable {
    var slot: Int
    /// The best of its units from 1 on; 0 if only what it is called has the words.
    var unit: Int
    /// The words of the query that it has, as bits.
    var words: UInt32
    /// In millionths, so that both engines round to the same.
    var score: Double
  }

  /// What is gathered of a page.
  private struct Page {
    var sums = [Double](repeating: 0, count: 16)
    /// The best of each term, wherever it stands.
    var best = 0.0
    var units: UInt32 = 0
    var words: UInt32 = 0
  }

  let root: SearchIndex.Root
  private var pages: [Int: Page] = [:]

  init(_ root: SearchIndex.Root, _ terms: [Term]) {
    self.root = root
    for term in terms { add(term) }
  }

  private mutating func add(_ term: Term) {
    var weights: [Int: [Double]] = [:]
    for source in term.sources {
      for place in source.places {
        let weight = source.factor * place.weight
        var units = weights.removeValue(forKey: place.slot) ?? Array(repeating: 0, count: 16)
        units[place.unit] = max(units[place.unit], weight)
        weights[place.slot] = units
        pages[place.slot, default: Page()].units |= 1 << UInt32(place.unit)
      }
    }
    for (slot, weights) in weights {
      // What the page is called says what each of its units is about.
      let named = [weights[0]] + weights.dropFirst().map { $0 + weights[0] }
      for unit in 0..<16 { pages[slot]?.sums[unit] += named[unit] }
      pages[slot]?.best += named.max() ?? 0
      pages[slot]?.words |= term.covers
    }
  }

  /// The best first; `idfs` says how much each word of the query counts.
  func found(idfs: [Double]) -> [Found] {
    let total = idfs.reduce(0, +)
    let found = pages.map { slot, page in
      var (best, heading) = (0, 0)
      let scores = page.sums.map { ($0 * 1e6).rounded() }
      for unit in 1..<16 where page.units >> UInt32(unit) & 1 == 1 {
        if scores[unit] > scores[best] { best = unit }
        if heading == 0 || scores[unit] > scores[heading] { heading = unit }
      }
      let here = page.sums[best]
      var matched = 0.0
      for word in idfs.indices where page.words >> UInt32(word) & 1 == 1 { matched += idfs[word] }
      let covered = total > 0 ? 1 - root.coverage + root.coverage * matched / total : 1
      let points = ((here + root.elsewhere * (page.best - here)) * covered * 1e6).rounded()
      return Found(
        slot: slot, unit: heading, words: page.words, score: min(points, 0x8000_0000))
    }
    return found.sorted { $0.score != $1.score ? $0.score > $1.score : $0.slot < $1.slot }
  }
}
