import Synchronization

/// The words of a site and their stems, numbered as they are met.
///
/// A class because all tasks that read articles number their words in one; it only grows, and what
/// it says of a word never changes. Which number a word gets depends on who came first, so nothing
/// that is written may depend on it.
package final class SearchWords: Sendable {
  /// A part of the words, so that tasks seldom wait for each other. A class because a lock can't be
  /// moved.
  private final class Part: Sendable {
    let words = Mutex(StemmedWords())
  }

  private static let bits = 6
  /// Numbers are less than this, and words that come after so many aren't searched for.
  static let most: UInt32 = 1 << 26
  private let parts: [Part]

  package init() { parts = (0..<(1 << Self.bits)).map { _ in Part() } }

  /// The number of each of a table's words.
  func numbers(of local: WordTable) -> [UInt32] {
    (0..<local.count).map { index in
      let word = local[index]
      let hash = ContentHash.hash(word)
      let part = Int(truncatingIfNeeded: hash >> 40) & (parts.count - 1)
      let number = parts[part].words.withLock { $0.number(of: word, hash: hash) }
      return UInt32(clamping: number << Self.bits | part)
    }
  }

  /// All words so far.
  func snapshot() -> SiteWords {
    SiteWords(parts.map { $0.words.withLock(\.self) }, bits: Self.bits)
  }
}

/// Words with the stem of each.
struct StemmedWords: Sendable {
  private(set) var words = WordTable()
  private(set) var stems = WordTable()
  private(set) var stemOfWord: [Int] = []

  mutating func number(of word: ArraySlice<UInt8>, hash: UInt64) -> Int {
    let number = words.number(of: word, hash: hash)
    if number == stemOfWord.count {
      stemOfWord.append(stems.number(of: Stemmer.stem(Array(word))[...]))
    }
    return number
  }
}
