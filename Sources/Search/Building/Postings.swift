/// Finds the places of the stems of one part of an index, so that several parts can be worked on at
/// once without holding all places at a time.
struct Postings {
  /// The stems of a part, and the places of each.
  struct Lists: Sendable {
    var lists: [(stem: Int, list: PlaceList)] = []
    /// The places, by stem, of those that other names are found by.
    var kept: [Int: [Posting]] = [:]
  }

  let pages: IndexPages
  /// Which of the parts this one is: it has the stems whose number ends with these bits.
  let part: Int
  let partBits: Int

  /// The lists of the part's stems; of the stems in `kept`, by number, the places as they are too.
  func lists(_ levels: ImpactLevels, _ ranking: Ranking, keeping kept: Set<Int>) -> Lists {
    let (starts, ends, postings) = scattered(ranking)
    var lists = Lists()
    for index in starts.indices where starts[index] < ends[index] {
      let stem = index << partBits | part
      let found = postings[starts[index]..<ends[index]]
      lists.lists.append((stem, PlaceList(found, levels)))
      if kept.contains(stem) { lists.kept[stem] = Array(found) }
    }
    return lists
  }

  /// All places of the part, stem after stem and by place.
  private func scattered(_ ranking: Ranking) -> (starts: [Int], ends: [Int], [Posting]) {
    let mask = 1 << partBits - 1
    var counts = [Int](repeating: 0, count: pages.words.stems.count >> partBits + 2)
    for terms in pages.terms {
      terms.forEachWord { word, _, _, _ in
        let stem = pages.stem(of: word)
        if stem & mask == part { counts[stem >> partBits + 1] += 1 }
      }
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    let starts = Array(counts.dropLast())
    var ends = starts
    var postings = [Posting](repeating: Posting(place: 0, weight: 0), count: counts.last ?? 0)
    for (terms, slot) in zip(pages.terms, pages.slots) {
      let frequencies = terms.lengths.map {
        ranking.textFrequency(length: Int($0), average: pages.averageLength)
      }
      terms.forEachWord { word, unit, boost, inText in
        let stem = pages.stem(of: word)
        guard stem & mask == part else { return }
        let place = UInt32(slot << 4 | unit)
        let frequency = Float(boost) / 16 + Float(inText) * frequencies[unit]
        let index = stem >> partBits
        if ends[index] > starts[index], postings[ends[index] - 1].place == place {
          postings[ends[index] - 1].weight += frequency
        } else {
          postings[ends[index]] = Posting(place: place, weight: frequency)
          ends[index] += 1
        }
      }
    }
    for index in postings.indices {
      postings[index].weight = ranking.weight(of: postings[index].weight)
    }
    return (starts, ends, postings)
  }
}
