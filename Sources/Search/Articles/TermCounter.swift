import Prose

/// Counts an article's words, unit by unit.
struct TermCounter {
  /// How often a word stands in a unit.
  struct Count: Hashable {
    /// An index of ``TermCounter/words``.
    var word: Int
    /// 0 for what the page is called, 1 for its lead, then the headings.
    var unit: Int
    /// What it counts for standing in a title, a synonym or a heading, in sixteenths.
    var boost: UInt16 = 0
    /// How often it stands in the text, up to 63 times.
    var inText: UInt8 = 0
  }

  private(set) var words = WordTable()
  /// By unit, and in a unit as the words first come.
  private(set) var counts: [Count] = []
  private(set) var lengths: [Int]
  /// For each word, its last count so far.
  private var last: [Int32] = []

  init(words count: Int, units: Int) {
    words.reserveCapacity(count / 2)
    counts.reserveCapacity(count / 2)
    last.reserveCapacity(count / 2)
    lengths = Array(repeating: 0, count: units)
  }

  /// Adds a name of the page.
  mutating func add(_ name: Prose, counting boost: Double) {
    name.forEachSearchWord(in: name.words.indices) { count($0, in: 0, boost) }
  }

  /// Adds an article's text.
  mutating func add(_ prose: Prose, _ ranking: Ranking) {
    let titleWords = prose.sentences.reduce(0) { $0 + ($1.form == .title ? $1.words.count : 0) }
    let title = ranking.titleBoost(words: titleWords)
    for index in prose.sentences.indices {
      let sentence = prose.sentences[index]
      // A name's unit comes first, so that units come in their order.
      guard sentence.form == .title else { continue }
      add(sentence, of: prose, in: 0, title)
    }
    for index in prose.sentences.indices {
      let sentence = prose.sentences[index]
      let unit = min(sentence.section + 1, lengths.count - 1)
      switch sentence.form {
      case .title: continue
      case .heading, .calloutHeading: add(sentence, of: prose, in: unit, ranking.heading)
      default: add(sentence, of: prose, in: unit, nil)
      }
    }
  }

  private mutating func add(
    _ sentence: Sentence, of prose: Prose, in unit: Int, _ boost: Double?
  ) {
    prose.forEachSearchWord(in: sentence.words) { word in
      count(word, in: unit, boost)
      lengths[unit] += 1
    }
  }

  /// Counts a word: in the text if it has no boost.
  @inline(__always)
  private mutating func count(_ word: ArraySlice<UInt8>, in unit: Int, _ boost: Double?) {
    let index = index(of: word, in: unit)
    if let boost {
      let sixteenths = UInt16(clamping: Int(boost * 16 + 0.5))
      let (sum, overflow) = counts[index].boost.addingReportingOverflow(sixteenths)
      counts[index].boost = overflow ? .max : sum
    } else if counts[index].inText < 63 {
      counts[index].inText += 1
    }
  }

  /// Units come in their order, so a word's last count is the one to go on with.
  @inline(__always)
  private mutating func index(of word: ArraySlice<UInt8>, in unit: Int) -> Int {
    let number = words.number(of: word)
    if number == last.count {
      last.append(-1)
    } else if last[number] >= 0, counts[Int(last[number])].unit == unit {
      return Int(last[number])
    }
    counts.append(Count(word: number, unit: unit))
    last[number] = Int32(counts.count - 1)
    return counts.count - 1
  }
}
