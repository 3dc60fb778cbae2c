/// All words of a site, counted through, and their stems.
struct SiteWords: Sendable {
  private let parts: [StemmedWords]
  private let bits: Int
  /// Where the words of each part begin.
  private let starts: [Int]
  let stems: WordTable
  /// For each word, counted through.
  let stemOfWord: [UInt32]

  init(_ parts: [StemmedWords], bits: Int) {
    self.parts = parts
    self.bits = bits
    var starts: [Int] = []
    var stems = WordTable()
    var stemOfWord: [UInt32] = []
    for part in parts {
      starts.append(stemOfWord.count)
      let numbers = (0..<part.stems.count).map { UInt32(stems.number(of: part.stems[$0])) }
      stemOfWord += part.stemOfWord.map { numbers[$0] }
    }
    self.starts = starts
    self.stems = stems
    self.stemOfWord = stemOfWord
  }

  var count: Int { stemOfWord.count }

  /// Counted through: the word that has a number of ``SearchWords``.
  @inline(__always)
  func index(of number: UInt32) -> Int {
    starts[Int(number) & (parts.count - 1)] + Int(number) >> bits
  }

  /// Calls `body` with each word, in the order of the indices.
  func forEachWord(_ body: (_ index: Int, _ word: ArraySlice<UInt8>) -> Void) {
    for (start, part) in zip(starts, parts) {
      for index in 0..<part.words.count { body(start + index, part.words[index]) }
    }
  }
}
