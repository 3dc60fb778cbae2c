/// The words that phrases start with: tells of most others at a glance that none does.
///
/// Its tables are sets of numbers, a bit for each, small enough to stay in the processor's cache. What
/// they say yes to wrongly now and then, the walk through the trie sorts out.
struct FirstWords: Sendable {
  /// By the hash, the words that a phrase has nothing after, or a number: a Bloom filter of one
  /// function (B. H. Bloom, 1970).
  private var alone = BitTable()
  /// By the hash and by the first letters of the next word, how longer phrases start. Few of the
  /// words that start them, such as "the", are followed by a second that does.
  private var pairs = BitTable()
  /// By their first letters, the words of which a phrase leaves the rest open.
  private var stems = BitTable()

  /// The first three letters of a word, or as many as there are.
  struct Start {
    fileprivate var number: Int

    /// - Parameters:
    ///   - word: of a text.
    ///   - text: the text, in lower case.
    @inline(__always) init(_ word: Word, in text: borrowing Span<UInt8>) {
      let (start, count) = (word.bytes.lowerBound, word.bytes.count)
      number = Self.code(of: text[start]) << 10
      if count > 1 { number |= Self.code(of: text[start + 1]) << 5 }
      if count > 2 { number |= Self.code(of: text[start + 2]) }
    }

    /// All that a word may start with that starts with `letters` or, unless it is open, is `letters`.
    fileprivate static func all(
      _ letters: some Collection<UInt8>, isOpen: Bool
    ) -> Range<Int> {
      let missing = 5 * max(0, 3 - letters.count)
      let first = letters.prefix(3).reduce(0) { $0 << 5 | code(of: $1) } << missing
      return first..<first + (isOpen ? 1 << missing : 1)
    }

    @inline(__always) private static func code(of byte: UInt8) -> Int { Int(byte & 0x1F) }
  }

  /// Notes how a phrase starts that is spelled in ``PhraseSymbols``, in lower case.
  mutating func insert(_ spelling: some Collection<UInt8>) {
    let word = spelling.prefix { $0 > PhraseSymbols.number }
    let rest = spelling.dropFirst(word.count)
    if rest.first == PhraseSymbols.ending {
      for start in Start.all(word, isOpen: true) { stems.insert(number: start) }
      return
    }
    let hash = WordShape(word).hash
    let next = rest.dropFirst().prefix { $0 > PhraseSymbols.number }
    guard let first = next.first, !first.isDigit else { return alone.insert(hash) }
    let isOpen = rest.dropFirst(1 + next.count).first == PhraseSymbols.ending
    for start in Start.all(next, isOpen: isOpen) { pairs.insert(Self.pair(hash, start)) }
  }

  /// Whether a phrase may start with `word`, which starts with the letters `start` and stands before
  /// a word that starts with `next`.
  @inline(__always)
  func mayContain(_ word: Word, _ start: Start, before next: Start) -> Bool {
    word.isNumber || alone.mayContain(word.hash)
      || pairs.mayContain(Self.pair(word.hash, next.number)) || stems.contains(number: start.number)
  }

  @inline(__always) private static func pair(_ hash: UInt32, _ start: Int) -> UInt32 {
    hash &* 31 ^ UInt32(truncatingIfNeeded: start)
  }
}

/// A set of numbers of fifteen bits.
private struct BitTable {
  private var bits = [UInt64](repeating: 0, count: 512)

  mutating func insert(number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  @inline(__always) func contains(number: Int) -> Bool {
    bits[number >> 6] >> UInt64(number & 63) & 1 != 0
  }

  mutating func insert(_ hash: UInt32) { insert(number: Self.number(of: hash)) }

  /// Whether it holds the hash, or one that comes to the same number.
  @inline(__always) func mayContain(_ hash: UInt32) -> Bool {
    contains(number: Self.number(of: hash))
  }

  /// The upper bits of a product with 2^32 through the golden ratio, which depend on all of the hash.
  @inline(__always) private static func number(of hash: UInt32) -> Int {
    Int((hash &* 0x9E37_79B9) >> 17)
  }
}
