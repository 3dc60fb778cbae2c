/// Which articles hold each word, so that the ones that are like any one article are found without
/// looking at the others.
struct RelatedIndex: Sendable {
  /// What is compared of an article, its words by number.
  struct Entry: Sendable {
    var words: [RelatedWords.Weighed]
    /// Articles that the editor pinned, which come first, in order.
    var pinned: [Int]
    /// Articles of one group fill up a list that is too short.
    var group: Int
  }

  private let entries: [Entry]
  private let ranks: [UInt64]
  /// The articles that hold the word `n` are `holders[starts[n]..<starts[n + 1]]`, in order; there
  /// are none for a word that too many share to tell anything.
  private let holders: [Int32]
  private let starts: [Int32]
  /// The articles of each group, in order.
  private let groups: [Int: [Int]]
  /// Each article's place in its group.
  private let places: [Int]

  init(_ entries: [Entry], _ words: RelatedWords) {
    self.entries = entries
    ranks = words.ranks
    (starts, holders) = Self.postings(entries, wordCount: words.count)
    groups = Dictionary(grouping: entries.indices) { entries[$0].group }
    places = groups.values.reduce(into: [Int](repeating: 0, count: entries.count)) {
      for (place, article) in $1.enumerated() { $0[article] = place }
    }
  }

  /// Room for the scores of all articles, which searches share so that none has to make it.
  struct Scores {
    fileprivate var scores: [Double]
    fileprivate var touched: [Int] = []
  }

  func makeScores() -> Scores { Scores(scores: [Double](repeating: 0, count: entries.count)) }

  /// At most `count` articles like `article`, best first; never itself.
  func related(to article: Int, count: Int, _ room: inout Scores) -> [Int] {
    let entry = entries[article]
    var chosen = entry.pinned.filter { $0 != article }
    var best = TopScores(capacity: count)
    weigh(article, &room)
    for other in room.touched {
      if !chosen.contains(other) { best.offer(other, score: room.scores[other]) }
      room.scores[other] = 0
    }
    room.touched.removeAll(keepingCapacity: true)
    chosen += best.ranked
    fill(&chosen, from: groups[entry.group] ?? [], after: places[article], count)
    return Array(chosen.prefix(count))
  }

  /// Adds up what each word shared with `article` counts, the rarest words first.
  private func weigh(_ article: Int, _ room: inout Scores) {
    let rarestFirst = entries[article].words.sorted {
      (holderCount($0.word), ranks[Int($0.word)]) < (holderCount($1.word), ranks[Int($1.word)])
    }
    for word in rarestFirst {
      guard room.touched.count < RelatedArticles.mostCandidates else { return }
      let rarity = 1 / Double(holderCount(word.word))
      for holder in holders[range(of: word.word)] where Int(holder) != article {
        if room.scores[Int(holder)] == 0 { room.touched.append(Int(holder)) }
        room.scores[Int(holder)] += word.weight * rarity
      }
    }
  }

  private func range(of word: Int32) -> Range<Int> {
    Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
  }

  private func holderCount(_ word: Int32) -> Int32 { starts[Int(word) + 1] - starts[Int(word)] }

  /// Counts each word's holders, and then writes them one after the other into one array: a list
  /// for each of tens of thousands of words would be slow to make.
  private static func postings(
    _ entries: [Entry], wordCount: Int
  ) -> (starts: [Int32], holders: [Int32]) {
    var starts = [Int32](repeating: 0, count: wordCount + 1)
    for entry in entries { for word in entry.words { starts[Int(word.word) + 1] += 1 } }
    for word in 0..<wordCount {
      let count = starts[word + 1] > RelatedArticles.mostShared ? 0 : starts[word + 1]
      starts[word + 1] = starts[word] + count
    }
    var holders = [Int32](repeating: 0, count: Int(starts[wordCount]))
    var next = starts
    for (article, entry) in entries.enumerated() {
      for word in entry.words where next[Int(word.word)] < starts[Int(word.word) + 1] {
        holders[Int(next[Int(word.word)])] = Int32(truncatingIfNeeded: article)
        next[Int(word.word)] += 1
      }
    }
    return (starts, holders)
  }

  /// Takes the articles that follow in the same group, so that each list is full and differs.
  private func fill(
    _ chosen: inout [Int], from group: [Int], after place: Int, _ count: Int
  ) {
    for step in 1..<max(2, group.count) where chosen.count < count && step < group.count {
      let next = group[(place + step) % group.count]
      if !chosen.contains(next) { chosen.append(next) }
    }
  }
}
