/// All stems of a site, and where each of them stands with which weight.
struct Postings {
  struct Posting {
    /// A page's slot, then four bits for the unit.
    var place: UInt32
    var weight: Float
  }

  /// Each stem once.
  private(set) var stems = WordTable()
  /// The words of the site, and the stem of each.
  private(set) var words = WordTable()
  private(set) var stemOfWord: [Int] = []
  /// On how many pages each word stands.
  private(set) var pagesOfWord: [Int] = []
  /// The postings of the stem `n` are `postings[starts[n]..<starts[n + 1]]`, ordered by place.
  private(set) var starts: [Int] = []
  private(set) var postings: [Posting] = []

  /// - Parameters:
  ///   - articles: in the order of their slots.
  ///   - slots: for each article.
  ///   - ranking: how places count.
  init(_ articles: [SearchArticle], slots: [Int], ranking: Ranking) {
    var global: [[Int]] = []
    global.reserveCapacity(articles.count)
    for article in articles { global.append(number(article.terms.words)) }
    let average = Self.averageLength(articles)
    var weighed: [(stem: Int32, posting: Posting)] = []
    weighed.reserveCapacity(articles.reduce(0) { $0 + $1.terms.occurrences.count })
    var counts = [Int](repeating: 0, count: stems.count + 1)
    for (index, article) in articles.enumerated() {
      let terms = article.terms
      for occurrence in merged(terms.occurrences, global[index]) {
        let stem = stemOfWord[global[index][Int(occurrence.word)]]
        let unit = Int(occurrence.unit)
        let weight = ranking.weight(
          of: occurrence, length: terms.lengths[unit], average: average)
        weighed.append(
          (Int32(stem), Posting(place: UInt32(slots[index] << 4 | unit), weight: Float(weight))))
        counts[stem + 1] += 1
      }
    }
    for stem in 1..<max(1, counts.count) { counts[stem] += counts[stem - 1] }
    starts = counts
    postings = Array(repeating: Posting(place: 0, weight: 0), count: weighed.count)
    var next = counts
    for (stem, posting) in weighed {
      postings[next[Int(stem)]] = posting
      next[Int(stem)] += 1
    }
  }

  func postings(of stem: Int) -> ArraySlice<Posting> { postings[starts[stem]..<starts[stem + 1]] }

  /// Gives each of an article's words its number on the site.
  private mutating func number(_ local: WordTable) -> [Int] {
    (0..<local.count).map { index in
      let number = words.number(of: local[index])
      if number == stemOfWord.count {
        stemOfWord.append(stems.number(of: Stemmer.stem(Array(local[index]))[...]))
        pagesOfWord.append(0)
      }
      pagesOfWord[number] += 1
      return number
    }
  }

  /// One occurrence for all words of a stem in a unit, in the order of the units.
  private func merged(
    _ occurrences: [ArticleTerms.Occurrence], _ global: [Int]
  ) -> [ArticleTerms.Occurrence] {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(occurrences.count)
    var merged: [ArticleTerms.Occurrence] = []
    merged.reserveCapacity(occurrences.count)
    for occurrence in occurrences {
      let stem = stemOfWord[global[Int(occurrence.word)]]
      let key = UInt64(stem) << 8 | UInt64(occurrence.unit)
      if let index = first[key] {
        merged[index].add(occurrence)
      } else {
        first[key] = merged.count
        merged.append(occurrence)
      }
    }
    return merged.sorted { $0.unit < $1.unit }
  }

  /// Rounded, so that one page more or less doesn't change every weight a little.
  private static func averageLength(_ articles: [SearchArticle]) -> Double {
    let lengths = articles.lazy.flatMap { $0.terms.lengths.dropFirst() }
    let units = max(1, articles.reduce(0) { $0 + max(0, $1.terms.lengths.count - 1) })
    let average = lengths.reduce(0, +) / units
    return Double(max(8, (average + 4) / 8 * 8))
  }
}

extension ArticleTerms.Occurrence {
  fileprivate mutating func add(_ other: Self) {
    inTitle = inTitle.addingWithCap(other.inTitle)
    inSynonyms = inSynonyms.addingWithCap(other.inSynonyms)
    inHeading = inHeading.addingWithCap(other.inHeading)
    inText = inText.addingWithCap(other.inText)
  }
}

extension FixedWidthInteger {
  fileprivate func addingWithCap(_ other: Self) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
