/// The pages that an index is made of, in the order of their slots.
struct IndexPages: Sendable {
  let words: SiteWords
  let places: PagePlaces
  let terms: [ArticleTerms]
  /// How many units all pages have.
  let unitCount: Int
  /// How many words a unit other than a page's names has.
  let averageLength: Double
  /// On how many pages each word stands, by its index.
  let pagesOfWord: [Int]
  /// Whether a page is called by a word, by its index.
  let isName: [Bool]

  init(_ articles: [SearchArticle], _ places: PagePlaces, words: SiteWords) {
    self.words = words
    self.places = places
    terms = places.articles.map { articles[$0].terms }
    unitCount = terms.reduce(0) { $0 + $1.lengths.count }
    averageLength = Self.averageLength(terms)
    pagesOfWord = Self.pagesOfWord(terms, words)
    isName = Self.isName(terms, words)
  }

  var slots: [Int] { places.slots }

  @inline(__always)
  func stem(of word: UInt32) -> Int { Int(words.stemOfWord[words.index(of: word)]) }

  private static func pagesOfWord(_ terms: [ArticleTerms], _ words: SiteWords) -> [Int] {
    var counts = [Int](repeating: 0, count: words.count)
    var lastPage = [Int32](repeating: -1, count: words.count)
    for (page, terms) in terms.enumerated() {
      terms.forEachWord { word, _, _, _ in
        let index = words.index(of: word)
        if lastPage[index] != page {
          lastPage[index] = Int32(page)
          counts[index] += 1
        }
      }
    }
    return counts
  }

  private static func isName(_ terms: [ArticleTerms], _ words: SiteWords) -> [Bool] {
    var isName = [Bool](repeating: false, count: words.count)
    for naming in terms.lazy.flatMap(\.naming) where naming.unit == 0 {
      isName[words.index(of: naming.word)] = true
    }
    return isName
  }

  /// Rounded, so that one page more or less doesn't change every weight a little.
  private static func averageLength(_ terms: [ArticleTerms]) -> Double {
    var (words, units) = (0, 0)
    for terms in terms {
      for length in terms.lengths.dropFirst() { words += Int(length) }
      units += terms.lengths.count - 1
    }
    guard units > 0 else { return 8 }
    return Double(max(8, (words / units + 4) / 8 * 8))
  }
}
